import { setContent } from "../../model/cells";
import { cellKey, columnOfKey, containsCell, isSameRange, rangeAt, rowOfKey } from "../../model/grid";
import { cellsIn } from "../../model/usedRange";
import type { Cell, GridRange, SheetModel } from "../../model/workbook";
import { HostError } from "../hostError";

function anchorOf(sheet: SheetModel, row: number, column: number): Cell | undefined {
  for (const cell of sheet.cells.values()) {
    if (cell.arrayRange && containsCell(cell.arrayRange, row, column)) return cell;
  }
  return undefined;
}

/** Empties what an array formula filled beyond its own cell, before that cell is overwritten. */
export function releaseArray(sheet: SheetModel, row: number, column: number): void {
  const filled = sheet.cells.get(cellKey(row, column))?.arrayRange;
  if (!filled || isSameRange(filled, rangeAt(row, column))) return;
  for (let r = filled.top; r <= filled.bottom; r++) {
    for (let c = filled.left; c <= filled.right; c++) {
      if (sheet.cells.get(cellKey(r, c))?.spilled) setContent(sheet, r, c, { value: null, formula: undefined });
    }
  }
}

/**
 * Throws InvalidOperation when a write would change a part of an array formula's result but not the formula itself. (For a
 * dynamic array Excel lets it happen and shows #SPILL!; the host refuses, so that no result is lost unseen.)
 */
export function demandNoPartOfArray(sheet: SheetModel, range: GridRange): void {
  for (const [key, cell] of cellsIn(sheet, range)) {
    if (!cell.spilled) continue;
    const anchor = anchorOf(sheet, rowOfKey(key), columnOfKey(key))?.arrayRange;
    if (anchor && containsCell(range, anchor.top, anchor.left)) continue;
    throw new HostError("InvalidOperation", "A cell filled by an array formula cannot be changed on its own.");
  }
}
