import type { CellRef } from "../tableData";

/** A cell as the key of a map: the same cell, the same key. @example cellKey({ sheet: "Ramar", row: 6, column: 2 }) */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}
