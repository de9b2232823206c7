import type { WorkbookModel } from "./workbook";

/** Whether any cell of the workbook holds a formula. Looks at every cell until it finds one. */
export function hasFormulas(model: WorkbookModel): boolean {
  for (const sheet of model.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== undefined) return true;
  }
  return false;
}
