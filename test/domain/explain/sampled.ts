import type { WrittenCell } from "./exampleTargets";

/** So many cells of a column are tried where a workbook has thousands: the first, the last and those evenly between. */
const MOST = 40;

/** Cells of every column, spread over its rows. */
export function sampled(cells: readonly WrittenCell[]): readonly WrittenCell[] {
  const byColumn = new Map<string, WrittenCell[]>();
  for (const cell of cells) {
    const key = `${cell.table}.${cell.column}`;
    byColumn.set(key, [...(byColumn.get(key) ?? []), cell]);
  }
  return [...byColumn.values()].flatMap((own) => {
    const step = Math.max(1, Math.ceil((own.length - 1) / MOST));
    return own.filter((_, index) => index % step === 0 || index === own.length - 1);
  });
}
