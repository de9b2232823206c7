import { quoteSheetName } from "./a1";
import { setCell } from "./cells";
import { rewriteChartReferences } from "./charts/moveCharts";
import type { SheetModel, WorkbookModel } from "./workbook";

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Text in quotation marks is passed over; a sheet's name stands before "!", in apostrophes or not. */
function renameIn(formula: string, pattern: RegExp, reference: string): string {
  return formula.replace(pattern, (found, text: string | undefined) => (text === undefined ? reference : found));
}

/**
 * Gives a sheet another name, also in the formulas, names, charts and validation lists that refer to it.
 * Ask `sheetNameTaken` first.
 */
export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  if (sheet.name === name) return;
  const plain = escapePattern(sheet.name);
  const quoted = escapePattern(`'${sheet.name.replaceAll("'", "''")}'`);
  const pattern = new RegExp(`("(?:[^"]|"")*")|(?:${quoted}|(?<![\\p{L}\\p{N}_.'])${plain})!`, "giu");
  const reference = `${quoteSheetName(name)}!`;
  for (const other of model.sheets) {
    for (const [key, cell] of other.cells) {
      const formula = cell.formula && renameIn(cell.formula, pattern, reference);
      if (formula !== cell.formula) setCell(other, key, { ...cell, formula });
    }
  }
  for (const defined of model.names) {
    const formula = renameIn(defined.formula, pattern, reference);
    if (formula !== defined.formula) Object.assign(defined, { formula, changed: true });
  }
  renameInValidations(model, pattern, reference);
  rewriteChartReferences(model, (text) => renameIn(text, pattern, reference));
  sheet.name = name;
  sheet.changed.add("name");
}

function renameInValidations(model: WorkbookModel, pattern: RegExp, reference: string): void {
  for (const sheet of model.sheets) {
    sheet.validations.forEach((validation, index) => {
      if (validation.rule.kind !== "list") return;
      const source = renameIn(validation.rule.source, pattern, reference);
      if (source === validation.rule.source) return;
      sheet.validations[index] = { ...validation, rule: { ...validation.rule, source } };
      sheet.changed.add("validations");
    });
  }
}
