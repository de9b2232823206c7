const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text for an attribute value; line breaks are kept through XML's normalisation. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (found) => replacements[found] ?? found);
}

/** Text for an element's content. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (found) => replacements[found] ?? found);
}
