import type { WorkbookModel } from "../model/workbook";

/** What computes a workbook's formulas. */
export interface FormulaEngine {
  /**
   * Brings the values of all formulas up to date with the cells they depend on, through the model's own functions, so
   * that they count as changes. Formulas the engine can not compute keep the value they had and are marked `stale`.
   */
  recalculate(model: WorkbookModel): void;
}
