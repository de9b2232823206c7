/**
 * Cells as Excel puts them on the clipboard: tabs between columns, line breaks between rows, and quotes around a cell
 * that holds any of them.
 *
 * Example: `[["a", "b\tc"]]` is `a⇥"b⇥c"`.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join("\t")).join("\r\n");
}

function quoteCell(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells of a pasted text. The line break that ends the last row starts no new one; "" gives one empty cell. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
  for (const [whole, quoted, plain, end] of text.matchAll(cells)) {
    if (whole === "" && rows.length > 1 && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
