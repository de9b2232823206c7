import { styleOf } from "../../model/cells";
import { cellCount } from "../../model/grid";
import { cellsIn } from "../../model/usedRange";
import type { GridRange, SheetModel } from "../../model/workbook";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";

function hasLockedCell(session: HostSession, sheet: SheetModel, range: GridRange): boolean {
  const isLocked = (style: number) => session.model.styles.get(style).locked;
  let stored = 0;
  for (const [, cell] of cellsIn(sheet, range)) {
    if (isLocked(cell.style)) return true;
    stored++;
  }
  if (stored === cellCount(range)) return false;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (isLocked(styleOf(sheet, row, column))) return true;
    }
  }
  return false;
}

/** Throws AccessDenied when the sheet is protected and one of the cells is locked. */
export function demandWritable(session: HostSession, sheet: SheetModel, range: GridRange): void {
  if (!sheet.protection.protected || !hasLockedCell(session, sheet, range)) return;
  throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
}

/**
 * Throws AccessDenied when the sheet is protected against an action. `attribute` is the file's name for it
 * (`formatCells`, `insertRows` …), whose value "0" allows it.
 */
export function demandAllowed(sheet: SheetModel, attribute: string): void {
  if (!sheet.protection.protected || sheet.protection.options[attribute] === "0") return;
  throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
}
