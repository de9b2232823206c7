import { addSheet } from "./addSheet";
import { createStyleTable } from "./styleTable";
import type { WorkbookModel } from "./workbook";

/**
 * A new workbook with one sheet for each name (Excel itself starts with one).
 * Throws when a name may not be a sheet's.
 *
 * @example createWorkbook("Bok1.xlsx", ["Blad1"]).sheets[0]?.name // "Blad1"
 */
export function createWorkbook(name = "Bok1.xlsx", sheetNames: readonly string[] = ["Blad1"]): WorkbookModel {
  const model: WorkbookModel = {
    name,
    sheets: [],
    tables: [],
    names: [],
    styles: createStyleTable(),
    activeSheet: "",
    selection: { sheetId: "", range: { top: 0, left: 0, bottom: 0, right: 0 } },
    date1904: false,
    needsCalculation: false,
    structureProtected: false,
    source: undefined,
    structureChanged: false,
  };
  for (const sheetName of sheetNames) addSheet(model, sheetName);
  const first = model.sheets[0];
  if (!first) throw new Error("A workbook has at least one sheet");
  model.activeSheet = first.id;
  model.selection = { ...model.selection, sheetId: first.id };
  return model;
}
