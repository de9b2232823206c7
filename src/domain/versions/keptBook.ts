import type { Citation } from "../rule";
import type { TableKey } from "../source";

export const RULE: Citation = ["WB"];

/** What stood in a cell; empty is "". */
export type KeptCell = string | number | boolean;

/** One row as it stood. `row` counts from 1 under the header; `cells` are in the order of the table's `columns`. */
export interface KeptRow {
  readonly row: number;
  readonly cells: readonly KeptCell[];
}

/** A table of a version: the keys of its columns and its rows that said something. Of Ramar the rows that were computed. */
export interface KeptTable {
  readonly table: TableKey;
  readonly columns: readonly string[];
  readonly rows: readonly KeptRow[];
}

/** Everything that is kept of a version: what the frames were computed from, and the frames (`frames`). */
export type KeptBook = readonly KeptTable[];

/** A row's cell in a column; "" where the table lacks the column. */
export function keptCell({ columns }: KeptTable, row: KeptRow, column: string): KeptCell {
  const index = columns.indexOf(column);
  return index < 0 ? "" : (row.cells[index] ?? "");
}
