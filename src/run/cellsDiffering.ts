import { cellKey } from "../sheets/place/cellKey";
import type { Change } from "../sheets/tableData";

/** How many cells changes give another content or look, each counted once however often it is changed. */
export function cellsDiffering(changes: readonly Change[]): number {
  const cells = changes.flatMap((change) =>
    change.kind === "value" || change.kind === "light" ? [cellKey(change.at)] : [],
  );
  return new Set(cells).size + changes.reduce((sum, change) => sum + cellsOfSize(change), 0);
}

/** The cells of a new table, or of rows that fall away. */
function cellsOfSize(change: Change): number {
  if (change.kind === "createTable") return change.rows.length * change.layout.columns.length;
  return change.kind === "resize" ? Math.max(0, change.fromRows - change.toRows) * change.width : 0;
}
