import { formatA1 } from "../model/a1";
import { intersect, isSameRange } from "../model/grid";
import type { GridRange, SheetModel } from "../model/workbook";
import { WORKBOOK_TARGET } from "./eventQueue";
import type { HostSession } from "./hostSession";

/** Makes a sheet the active one, with the events Excel raises. */
export function activateSheet(session: HostSession, sheet: SheetModel): void {
  const { model, events } = session;
  if (model.activeSheet === sheet.id) return;
  const left = model.activeSheet;
  model.activeSheet = sheet.id;
  if (model.selection.sheetId !== sheet.id) {
    model.selection = { sheetId: sheet.id, range: { top: 0, left: 0, bottom: 0, right: 0 } };
  }
  events.raise("deactivated", [left, WORKBOOK_TARGET], { worksheetId: left });
  events.raise("activated", [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

/** Selects cells and brings their sheet forward. */
export function selectCells(session: HostSession, sheet: SheetModel, range: GridRange): void {
  const { model, events } = session;
  activateSheet(session, sheet);
  if (model.selection.sheetId === sheet.id && isSameRange(model.selection.range, range)) return;
  model.selection = { sheetId: sheet.id, range };
  const message = { worksheetId: sheet.id, address: formatA1(range) };
  events.raise("selectionChanged", [sheet.id, WORKBOOK_TARGET], message);
  events.raise("selection", [""], {});
  for (const table of model.tables) {
    if (table.sheetId !== sheet.id) continue;
    const inside = intersect(table.range, range);
    const address = inside ? formatA1(inside) : "";
    const selected = { ...message, address, tableId: table.id, isInsideTable: inside !== undefined };
    events.raise("tableSelectionChanged", [table.id], selected);
  }
}
