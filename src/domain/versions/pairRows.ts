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

/**
 * Which row of one version is which of the other. Rows with the same key belong together. Among rows that share a key, or in
 * a table without one, those that say exactly the same do so first, then those that have the most cells in common.
 *
 * Gives every row once. Source: WB (the tables' keys).
 */
export function pairRows(tables: TablePair): readonly RowPair[] {
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

/** The columns that either version has. */
export function columnsOf({ before, after }: Pick<TablePair, "before" | "after">): readonly string[] {
  return [...new Set([...after.columns, ...before.columns])];
}

function comparable(cell: KeptCell, textOf = (text: string) => text.trim()): KeptCell {
  if (typeof cell === "string") return textOf(cell);
  return cell === 0 ? 0 : cell;
}

function pairAlike(tables: TablePair, old: readonly KeptRow[], fresh: readonly KeptRow[]): readonly RowPair[] {
  const [first, second] = [old[0], fresh[0]];
  if (old.length <= 1 && fresh.length <= 1) return [{ before: first, after: second }];
  const columns = columnsOf(tables);
  const wordsOf = (table: KeptTable) => (row: KeptRow) =>
    JSON.stringify(columns.map((column) => comparable(keptCell(table, row, column))));
  const unused = groupRows(fresh, wordsOf(tables.after));
  const waiting = new Map([...unused].map(([words, rows]) => [words, [...rows]]));
  const same: RowPair[] = [];
  const changed: KeptRow[] = [];
  for (const before of old) {
    const after = waiting.get(wordsOf(tables.before)(before))?.shift();
    if (after) same.push({ before, after });
    else changed.push(before);
  }
  const left = new Set([...waiting.values()].flat());
  const pairs = changed.map((before) => ({ before, after: takeNearest(tables, before, left) }));
  return [...same, ...pairs, ...[...left].map((after) => ({ before: undefined, after }))];
}

/** The row with the most cells in common, taken out of those left; undefined where none has any. */
function takeNearest(tables: TablePair, before: KeptRow, left: Set<KeptRow>): KeptRow | undefined {
  let nearest: KeptRow | undefined;
  let most = 0;
  for (const row of left) {
    const common = columnsOf(tables).filter((column) => {
      const cell = keptCell(tables.before, before, column);
      return cell !== "" && saysSame(cell, keptCell(tables.after, row, column));
    }).length;
    if (common > most) [nearest, most] = [row, common];
  }
  if (nearest) left.delete(nearest);
  return nearest;
}
