import { containsCell } from "./grid";
import type { SheetModel } from "./workbook";

/** Whether a cell lies under a merged one: it shows nothing and takes no value. */
export function isCoveredByMerge(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some((merge) => containsCell(merge, row, column) && (row !== merge.top || column !== merge.left));
}
