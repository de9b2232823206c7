import { columnIndex } from "./a1";

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/**
 * Row and column, from 0, of a cell's address on its sheet: `parseCell("C7")` is row 6, column 2. What is no cell is
 * none: row and column −1.
 */
export function parseCell(address: string): { readonly row: number; readonly column: number } {
  const [, letters, number] = CELL.exec(address.trim()) ?? [];
  if (letters === undefined) return { row: -1, column: -1 };
  return { row: Number(number) - 1, column: columnIndex(letters) };
}
