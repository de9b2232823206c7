import type { Finding } from "../../domain/finding";
import type { Place } from "../../domain/source";
import type { InputColumn } from "../contract/column";
import type { TableContract } from "../contract/table";
import { isBlank } from "../kinds/cleanText";
import type { CellContent } from "../tableData";
import { readCell } from "./readCell";
import type { TableGeometry } from "./tableGeometry";

/** A row whose every cell could be read: values by column key. */
export interface ReadRow {
  /** From 1 under the header. */
  readonly row: number;
  readonly values: ReadonlyMap<string, unknown>;
}

/** The rows that could be read, and what was wrong in all of them. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly Finding[];
}

/** The columns that a user fills in. */
export function inputColumns(contract: TableContract): readonly (readonly [string, InputColumn])[] {
  return Object.entries(contract.columns).flatMap(([key, column]) =>
    column.isWritten ? [] : [[key, column] as const],
  );
}

/**
 * Reads every row. Rows that are empty in all input columns are skipped, wherever they stand; a row with a cell that can
 * not be read is left out, and every such cell is a finding. A table that lacks a required column gives no rows.
 */
export function readRows(geometry: TableGeometry): ReadRows {
  const { contract, indexes, data } = geometry;
  const columns = inputColumns(contract);
  if (columns.some(([key, column]) => column.isColumnRequired && !indexes.has(key))) return { rows: [], findings: [] };
  const isEmpty = emptyRowTest(geometry);
  const rows: ReadRow[] = [];
  const findings: Finding[] = [];
  data.values.forEach((cells, index) => {
    if (isEmpty(cells)) return;
    const values = new Map<string, unknown>();
    for (const [key, column] of columns) {
      const at: Place = { table: contract.key, row: index + 1, column: key };
      const reading = readCell(column, cellOf(geometry, cells, key), at);
      findings.push(...reading.findings);
      if (reading.isRead) values.set(key, reading.value);
    }
    if (values.size === columns.length) rows.push({ row: index + 1, values });
  });
  return { rows, findings };
}

/** A row's cell in a column, undefined when the table lacks the column. */
export function cellOf(
  { indexes }: TableGeometry,
  cells: readonly CellContent[],
  key: string,
): CellContent | undefined {
  const index = indexes.get(key);
  return index === undefined ? undefined : cells[index];
}

/** Tells whether a row has nothing in any column that the user fills in; the user's own columns do not count. */
export function emptyRowTest({ contract, indexes }: TableGeometry): (cells: readonly CellContent[]) => boolean {
  const filledIn = inputColumns(contract).flatMap(([key]) => indexes.get(key) ?? []);
  return (cells) => filledIn.every((index) => isBlank(cells[index]));
}
