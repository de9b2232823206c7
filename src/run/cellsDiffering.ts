import type { Change } from "../sheets/tableData";

/** How many cells changes give another content or look, each counted once however often it is changed. */
export function cellsDiffering(changes: readonly Change[]): number {
  const cells = changes.flatMap((change) =>
    change.kind === "value" || change.kind === "light"
      ? [`${change.at.sheet}!${change.at.row}:${change.at.column}`]
      : [],
  );
  return new Set(cells).size + changes.reduce((sum, change) => sum + cellsOfNewTable(change), 0);
}

function cellsOfNewTable(change: Change): number {
  return change.kind === "createTable" ? change.rows.length * change.layout.columns.length : 0;
}
