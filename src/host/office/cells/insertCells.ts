import { columnOfKey, ROW_LIMIT, rowCount, rowOfKey } from "../../model/grid";
import { type RowShift, shiftRange } from "../../model/shiftRange";
import { isShiftBlocked, shiftRows } from "../../model/shiftRows";
import { usedRange } from "../../model/usedRange";
import type { SheetModel } from "../../model/workbook";
import { rangeObject } from "../addresses";
import { type CellArea, onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import type { HostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { raiseDataChanged } from "./changeEvents";
import { demandAllowed } from "./protection";
import { shiftFormulas } from "./shiftFormulas";

/**
 * Moves cells with everything on them, tracked ranges included, and has formulas follow. InsertDeleteConflict when a table,
 * a merged cell or an array would be torn apart, or cells would fall off the sheet.
 */
export function shiftSheet(session: HostSession, sheet: SheetModel, shift: RowShift): void {
  demandAllowed(sheet, shift.count > 0 ? "insertRows" : "deleteRows");
  const lastRow = usedRange(sheet, false)?.bottom ?? 0;
  const isBlocked =
    isShiftBlocked(session.model, sheet, shift) || (shift.count > 0 && lastRow + shift.count >= ROW_LIMIT);
  if (isBlocked) throw new HostError("InsertDeleteConflict");
  shiftFormulas(session.model, { sheet, shift });
  shiftRows(session.model, sheet, shift);
  session.references.moveAll((area) => moveArea(area, sheet, shift));
  session.calculation.noteWrite(false);
}

function moveArea(area: CellArea, sheet: SheetModel, shift: RowShift): CellArea {
  if (area.sheet !== sheet) return area;
  const areas = area.areas.flatMap((range) => {
    const moved = shiftRange(range, shift);
    return moved === "conflict" ? [range] : (moved ?? []);
  });
  return { sheet, areas: areas.length > 0 ? areas : area.areas };
}

/** `Range.insert("Down")`: gives the new, empty cells. Shifting sideways is not implemented. */
export function insertCells(session: HostSession, area: CellArea, direction: unknown): HostObject {
  if (direction !== "Down") throw new HostError("ApiNotFound", "Range.insert only shifts down in this host.");
  const range = onlyRange(area);
  shiftSheet(session, area.sheet, { left: range.left, right: range.right, from: range.top, count: rowCount(range) });
  raiseDataChanged(session, { sheet: area.sheet, range }, { changeType: "CellInserted" });
  return rangeObject(area.sheet, range);
}

/** `Range.delete("Up")`. Shifting sideways is not implemented. */
export function deleteCells(session: HostSession, area: CellArea, direction: unknown): void {
  if (direction !== "Up") throw new HostError("ApiNotFound", "Range.delete only shifts up in this host.");
  const range = onlyRange(area);
  shiftSheet(session, area.sheet, { left: range.left, right: range.right, from: range.top, count: -rowCount(range) });
  raiseDataChanged(session, { sheet: area.sheet, range }, { changeType: "CellDeleted" });
}

/** Whether something stands in these columns from a row and down. */
export function hasCellsFrom(sheet: SheetModel, band: Omit<RowShift, "count">): boolean {
  for (const [key, cell] of sheet.cells) {
    const column = columnOfKey(key);
    const isInside = rowOfKey(key) >= band.from && column >= band.left && column <= band.right;
    if (isInside && (cell.value !== null || cell.formula !== undefined)) return true;
  }
  return false;
}
