import { isSameRange } from "../../model/grid";
import type { Cell, CellKey, SheetModel } from "../../model/workbook";

/** The cells whose place in the file has to be written, with what they are now (`undefined`: taken away). */
export function changedCells(sheet: SheetModel): Map<CellKey, Cell | undefined> {
  if (sheet.part === undefined) return new Map(sheet.cells);
  const changed = new Map<CellKey, Cell | undefined>();
  for (const [key, original] of sheet.original) {
    const cell = sheet.cells.get(key);
    if (!isStoredAlike(original, cell)) changed.set(key, cell);
  }
  return changed;
}

/** Whether two cells are the same in the file: being stale is not written there. */
function isStoredAlike(a: Cell | undefined, b: Cell | undefined): boolean {
  if (!a || !b) return a === b;
  return a.style === b.style && isSameContent(a, b);
}

/** The same value and the same formula. */
export function isSameContent(a: Cell, b: Cell): boolean {
  return isSameFormula(a, b) && storedValueKey(a) === storedValueKey(b);
}

/** The same formula over the same range (both may be constants). */
export function isSameFormula(a: Cell, b: Cell): boolean {
  if (a.formula !== b.formula) return false;
  if (!a.arrayRange || !b.arrayRange) return a.arrayRange === b.arrayRange;
  return isSameRange(a.arrayRange, b.arrayRange);
}

function storedValueKey({ value }: Cell): string {
  return typeof value === "object" && value !== null ? `error ${value.error}` : `${typeof value} ${value}`;
}
