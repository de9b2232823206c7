import type { CellContent } from "../../src/sheets/tableData";

/**
 * Rows of a table from the headers of its columns, with a stroke between, and the cells of each row in that order. Cells
 * that are left out, or empty, stay empty.
 *
 * @example rowsOf("Enhet | Nivå", [["Kommunstyrelsen", "Kommunstyrelse"]])
 */
export function rowsOf(
  headers: string,
  rows: readonly (readonly CellContent[])[],
): readonly Readonly<Record<string, CellContent>>[] {
  const names = headers.split("|").map((header) => header.trim());
  return rows.map((cells) => {
    if (cells.length > names.length) throw new Error(`${cells[0]}: ${cells.length} cells for ${names.length} columns`);
    return Object.fromEntries(cells.flatMap((cell, index) => (cell === "" ? [] : [[names[index] ?? "", cell]])));
  });
}
