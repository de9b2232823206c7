/*
 * Strings in spreadsheet parts (ST_Xstring) write what XML can not hold as `_x000D_`, and an underscore that would
 * begin such a sequence as `_x005F_`.
 */

/** `"a_x000D_b"` → `"a\rb"`. */
export function decodeSheetString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `"a\rb"` → `"a_x000D_b"`; tab and line feed stay as they are. Half surrogate pairs become the replacement character. */
export function encodeSheetString(text: string): string {
  return (
    text
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML can not hold
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (found) => `_x${hex4(found.charCodeAt(0))}_`)
  );
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
