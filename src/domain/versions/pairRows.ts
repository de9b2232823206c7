import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";
import { type KeptCell, type KeptRow, type KeptTable, keptCell } from "./keptBook";

export const RULE: Citation = ["WB"];

/** A row in two versions; one that only one of them has lacks the other. */
export interface RowPair {
  readonly before: KeptRow | undefined;
  readonly after: KeptRow | undefined;
}

/** Two versions of one table, and the columns that together name a row; none where rows may repeat. */
export interface TablePair {
  readonly before: KeptTable;
  readonly after: KeptTable;
  readonly key: readonly string[];
}

/** Two versions of one table that are compared, with the columns that either has. */
export interface ComparedTables extends TablePair {
  readonly columns: readonly string[];
}

/**
 * Which row of one version is which of the other. Rows with the same key belong together. Among rows that share a key, or in
 * a table without one, those that say exactly the same do so first, then those that have the most cells in common.
 *
 * Gives every row once. Source: WB (the tables' keys).
 */
export function pairRows(tables: ComparedTables): readonly RowPair[] {
  const { before, after, key } = tables;
  const keyOf = (table: KeptTable) => (row: KeptRow) =>
    JSON.stringify(key.map((column) => comparable(keptCell(table, row, column), nameKey)));
  const old = groupRows(before.rows, keyOf(before));
  const fresh = groupRows(after.rows, keyOf(after));
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  return keys.flatMap((one) => pairAlike(tables, old.get(one) ?? [], fresh.get(one) ?? []));
}

/** True for cells that say the same: space around text does not count, nor the sign of zero. */
export function saysSame(one: KeptCell, other: KeptCell): boolean {
  return comparable(one) === comparable(other);
}

function comparable(cell: KeptCell, textOf = (text: string) => text.trim()): KeptCell {
  if (typeof cell === "string") return textOf(cell);
  return cell === 0 ? 0 : cell;
}

/** A row with its cells in the columns that are compared, in a form that shows which say the same. */
interface ReadRow {
  readonly row: KeptRow;
  readonly cells: readonly KeptCell[];
}

function readRows(table: KeptTable, rows: readonly KeptRow[], columns: readonly string[]): readonly ReadRow[] {
  const indexes = columns.map((column) => table.columns.indexOf(column));
  return rows.map((row) => ({ row, cells: indexes.map((index) => comparable(row.cells[index] ?? "")) }));
}

function pairAlike(tables: ComparedTables, old: readonly KeptRow[], fresh: readonly KeptRow[]): readonly RowPair[] {
  const [first, second] = [old[0], fresh[0]];
  if (old.length <= 1 && fresh.length <= 1) return [{ before: first, after: second }];
  const wordsOf = ({ cells }: ReadRow) => JSON.stringify(cells);
  const unused = groupRows(readRows(tables.after, fresh, tables.columns), wordsOf);
  const waiting = new Map([...unused].map(([words, rows]) => [words, [...rows]]));
  const same: RowPair[] = [];
  const changed: ReadRow[] = [];
  for (const before of readRows(tables.before, old, tables.columns)) {
    const after = waiting.get(wordsOf(before))?.shift();
    if (after) same.push({ before: before.row, after: after.row });
    else changed.push(before);
  }
  const left = new Set([...waiting.values()].flat());
  const pairs = changed.map((before) => ({ before: before.row, after: takeNearest(before, left)?.row }));
  return [...same, ...pairs, ...[...left].map(({ row }) => ({ before: undefined, after: row }))];
}

/** The row with the most cells in common, taken out of those left; undefined where none has any. */
function takeNearest(before: ReadRow, left: Set<ReadRow>): ReadRow | undefined {
  let nearest: ReadRow | undefined;
  let most = 0;
  for (const one of left) {
    const common = before.cells.filter((cell, index) => cell !== "" && cell === one.cells[index]).length;
    if (common > most) [nearest, most] = [one, common];
  }
  if (nearest) left.delete(nearest);
  return nearest;
}
