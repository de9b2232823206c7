import { columnOfKey, rowOfKey } from "./grid";
import type { CellKey, GridRange } from "./workbook";

/**
 * The rectangles that some cells make up, none overlapping: runs down a column first, then equal runs side by side.
 *
 * Example: the keys of A1, A2, B1, B2 and C2 → A1:B2 and C2
 */
export function joinCells(keys: Iterable<CellKey>): readonly GridRange[] {
  const joined: GridRange[] = [];
  /** By the rows they span, the last rectangle made: a run joins it when it stands right beside. */
  const latest = new Map<string, number>();
  for (const run of columnRuns(keys)) {
    const rows = `${run.top} ${run.bottom}`;
    const index = latest.get(rows);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before?.right === run.left - 1) joined[index] = { ...before, right: run.right };
    else latest.set(rows, joined.push(run) - 1);
  }
  return joined;
}

function columnRuns(keys: Iterable<CellKey>): readonly GridRange[] {
  const runs: GridRange[] = [];
  const sorted = [...keys].sort((a, b) => columnOfKey(a) - columnOfKey(b) || a - b);
  for (const key of sorted) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const last = runs.at(-1);
    const follows = last?.left === column && last.bottom === row - 1;
    if (last && follows) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
