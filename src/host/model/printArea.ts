import { formatA1, parseAddress, quoteSheetName, splitAddresses } from "./a1";
import { findName, removeName } from "./names";
import type { GridRange, SheetModel, WorkbookModel } from "./workbook";

/** The name by which a file tells what of a sheet is printed. */
const PRINT_AREA = "_xlnm.Print_Area";

/** What of a sheet is printed; empty when all of it is. */
export function printArea(model: WorkbookModel, sheet: SheetModel): readonly GridRange[] {
  const formula = findName(model, PRINT_AREA, sheet.id)?.formula ?? "";
  return splitAddresses(formula).flatMap((part) => parseAddress(part)?.range ?? []);
}

/** Prints these cells of a sheet and nothing else. */
export function setPrintArea(model: WorkbookModel, sheet: SheetModel, areas: readonly GridRange[]): void {
  const formula = areas.map((range) => absoluteReference(sheet, range)).join(",");
  const present = findName(model, PRINT_AREA, sheet.id);
  if (formula === "" && present) removeName(model, present);
  else if (present && present.formula !== formula) Object.assign(present, { formula, changed: true });
  else if (!present && formula !== "")
    model.names.push({ name: PRINT_AREA, formula, sheetId: sheet.id, visible: true, changed: true });
}

/** `'Mål 2026'!$A$1:$C$9`, with every row and column absolute. */
export function absoluteReference(sheet: SheetModel, range: GridRange): string {
  return `${quoteSheetName(sheet.name)}!${formatA1(range).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
