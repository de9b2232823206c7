import { findSheet } from "../model/findSheet";
import { removeSheet } from "../model/sheetOrder";
import type { SheetModel } from "../model/workbook";
import { WORKBOOK_TARGET } from "./eventQueue";
import { HostError } from "./hostError";
import type { HostSession } from "./hostSession";

/** `Worksheet.delete`: the last visible sheet and a very hidden one stay, as in Excel. */
export function deleteSheet(session: HostSession, sheet: SheetModel): void {
  const { model, events } = session;
  if (model.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
  const isLastVisible = !model.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (isLastVisible || sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  const wasActive = model.activeSheet === sheet.id;
  removeSheet(model, sheet);
  session.calculation.noteWrite(false);
  events.raise("deleted", [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
  const next = findSheet(model, model.activeSheet);
  if (wasActive && next) events.raise("activated", [next.id, WORKBOOK_TARGET], { worksheetId: next.id });
}
