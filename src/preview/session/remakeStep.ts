import type { Host } from "../../host/host";
import { rangeAt } from "../../host/model/grid";
import type { SheetModel } from "../../host/model/workbook";
import { giveStyles, makeEdits, restoreTables, restoreValidations } from "./changeBook";
import type { UndoStep } from "./undoHistory";

/**
 * Puts everything of a step back to how it was before it, or makes it again, and selects where that is. Throws what the host
 * refuses.
 */
export function remakeStep(
  host: Host,
  sheet: SheetModel,
  { step, direction }: { readonly step: UndoStep; readonly direction: "undo" | "redo" },
): void {
  const edits = direction === "undo" ? step.back : step.forward;
  makeEdits(host, sheet, edits);
  // Writing a text may have marked it as text: taken back, the cell looks as it did.
  if (direction === "undo") giveStyles(sheet, edits);
  restoreTables(host, direction === "undo" ? step.tablesBefore : step.tablesAfter);
  if (direction === "undo") restoreValidations(sheet, step.validationsBefore);
  const first = step.forward[0];
  if (first !== undefined) host.select(sheet.id, rangeAt(first.row, first.column));
}
