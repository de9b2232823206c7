import type { Finding } from "../../domain/finding";
import type { Place } from "../../domain/source";
import type { InputColumn } from "../contract/column";
import type { TableContract } from "../contract/table";
import { isBlank } from "../kinds/cleanText";
import type { CellContent } from "../tableData";
import { readCell } from "./readCell";
import type { TableGeometry } from "./tableGeometry";

/** A row's cells that could be read: values by column key. */
export interface ReadRow {
  /** From 1 under the header. */
  readonly row: number;
  readonly values: ReadonlyMap<string, unknown>;
}

/** The rows whose every cell could be read, those that are left out, and what was wrong in all of them. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly leftOut: readonly ReadRow[];
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
 * not be read is left out, unless nothing depends on its column, and every such cell is a finding. In a table that lacks a required column every row is left
 * out; the column's own finding tells of it, and the cells have none.
 */
export function readRows(geometry: TableGeometry): ReadRows {
  const { contract, data } = geometry;
  const columns = inputColumns(contract);
  const isUsable = columns.every(([key, column]) => !isLacking(geometry, key, column));
  const isEmpty = emptyRowTest(geometry);
  const rows: ReadRow[] = [];
  const leftOut: ReadRow[] = [];
  const findings: Finding[] = [];
  data.values.forEach((cells, index) => {
    if (isEmpty(cells)) return;
    const found = readRow(geometry, cells, index + 1);
    if (isUsable) findings.push(...found.findings);
    if (isUsable && found.values.size === columns.length) rows.push({ row: index + 1, values: found.values });
    else leftOut.push({ row: index + 1, values: found.values });
  });
  return { rows, leftOut, findings };
}

/** True for a column whose absence from the table makes its rows unusable. */
function isLacking({ indexes }: TableGeometry, key: string, column: InputColumn): boolean {
  return column.isColumnRequired && !column.isReadWithoutColumn && !indexes.has(key);
}

/** A cell of a required column that the table lacks can not be read either. */
function readRow(geometry: TableGeometry, cells: readonly CellContent[], row: number) {
  const values = new Map<string, unknown>();
  const findings: Finding[] = [];
  for (const [key, column] of inputColumns(geometry.contract)) {
    if (isLacking(geometry, key, column)) continue;
    const at: Place = { table: geometry.contract.key, row, column: key };
    const reading = readCell(column, cellOf(geometry, cells, key), at);
    findings.push(...reading.findings);
    if (reading.isRead) values.set(key, reading.value);
    else if (column.isIncidental) values.set(key, column.whenEmpty);
  }
  return { values, findings };
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
