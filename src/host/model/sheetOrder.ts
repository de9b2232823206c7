import { removeName } from "./names";
import { removeTable } from "./removeTable";
import type { SheetModel, WorkbookModel } from "./workbook";

/** Moves a sheet to a position counted from 0. */
export function moveSheet(model: WorkbookModel, sheet: SheetModel, position: number): void {
  const from = model.sheets.indexOf(sheet);
  if (from < 0 || position < 0 || position >= model.sheets.length) throw new Error(`No such position: ${position}`);
  if (from === position) return;
  model.sheets.splice(from, 1);
  model.sheets.splice(position, 0, sheet);
  model.structureChanged = true;
}

/**
 * Removes a sheet with its tables and names. The nearest visible sheet becomes active when the active one goes.
 * Throws a plain error for the last visible sheet, which Excel never lets go.
 */
export function removeSheet(model: WorkbookModel, sheet: SheetModel): void {
  const others = model.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const next = others[0];
  if (!next) throw new Error("A workbook keeps at least one visible sheet");
  for (const table of model.tables.filter((item) => item.sheetId === sheet.id)) removeTable(model, table);
  for (const name of model.names.filter((item) => item.sheetId === sheet.id)) removeName(model, name);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.structureChanged = true;
  if (model.activeSheet !== sheet.id) return;
  model.activeSheet = next.id;
  model.selection = { sheetId: next.id, range: { top: 0, left: 0, bottom: 0, right: 0 } };
}
