import type { Change } from "../sheets/tableData";
import { cellsWritten } from "./cellsWritten";

/** How many cells changes give another content or colour, each counted once. */
export function cellsDiffering(changes: readonly Change[]): number {
  const cells = changes.flatMap((change) =>
    change.kind === "value" || change.kind === "light"
      ? [`${change.at.sheet}!${change.at.row}:${change.at.column}`]
      : [],
  );
  return new Set(cells).size + cellsWritten(changes.filter(({ kind }) => kind === "createTable"));
}
