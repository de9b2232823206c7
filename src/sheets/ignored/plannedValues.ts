import { cellKey } from "../place/cellKey";
import type { CellContent, CellRef, Change } from "../tableData";

/** What a run is about to write in single cells, in the coordinates of the workbook as it was read. */
export interface PlannedValues {
  /** Undefined where nothing is written. */
  at(cell: CellRef): CellContent | undefined;
}

/** The values among changes, by their cells. */
export function plannedValues(changes: readonly Change[]): PlannedValues {
  const values = new Map(
    changes.flatMap((change) => (change.kind === "value" ? [[cellKey(change.at), change.value] as const] : [])),
  );
  return { at: (cell) => values.get(cellKey(cell)) };
}
