import type { Change } from "../sheets/tableData";

/** How many cells changes give new contents; colours alone do not count. */
export function cellsWritten(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + cellsOf(change), 0);
}

function cellsOf(change: Change): number {
  if (change.kind === "createTable") return change.rows.length * change.layout.columns.length;
  return change.kind === "value" ? 1 : 0;
}
