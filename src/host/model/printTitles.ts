import { parseAddress, splitAddresses } from "./a1";
import { spansAllColumns, spansAllRows } from "./grid";
import { findName, removeName } from "./names";
import { absoluteReference } from "./printArea";
import type { GridRange, SheetModel, WorkbookModel } from "./workbook";

/** The name by which a file tells the rows and columns that are repeated on every page of a sheet. */
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Whole rows and whole columns that are repeated on every page. */
export interface PrintTitles {
  readonly rows: GridRange | undefined;
  readonly columns: GridRange | undefined;
}

/** What is repeated on every printed page of a sheet. */
export function printTitles(model: WorkbookModel, sheet: SheetModel): PrintTitles {
  const formula = findName(model, PRINT_TITLES, sheet.id)?.formula ?? "";
  const ranges = splitAddresses(formula).flatMap((part) => parseAddress(part)?.range ?? []);
  return { rows: ranges.find(spansAllColumns), columns: ranges.find(spansAllRows) };
}

/** Repeats these rows (`$1:$2`) or columns (`$A:$A`) on every page; the other kind stays as it was. */
export function setPrintTitles(model: WorkbookModel, sheet: SheetModel, titles: Partial<PrintTitles>): void {
  const { rows, columns } = { ...printTitles(model, sheet), ...titles };
  // Excel writes the columns first.
  const formula = [columns, rows].flatMap((range) => (range ? absoluteReference(sheet, range) : [])).join(",");
  const present = findName(model, PRINT_TITLES, sheet.id);
  if (formula === "" && present) removeName(model, present);
  else if (present && present.formula !== formula) Object.assign(present, { formula, changed: true });
  else if (!present && formula !== "")
    model.names.push({ name: PRINT_TITLES, formula, sheetId: sheet.id, visible: true, changed: true });
}
