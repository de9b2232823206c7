import type { ColumnValidation } from "../sheets/tableData";

/** A column's validation as Excel's rule. */
export function toRule(validation: ColumnValidation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.words.join(",") } };
    case "whole":
      return { wholeNumber: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
  }
}
