import { cellCount, cellKey, columnOfKey, containsCell, rowOfKey } from "./grid";
import type { Cell, CellKey, GridRange, SheetModel } from "./workbook";

/** The stored cells of a range, with their keys, in no promised order; cheap also for whole columns. */
export function* cellsIn(sheet: SheetModel, range: GridRange): Generator<readonly [CellKey, Cell]> {
  if (cellCount(range) > sheet.cells.size) {
    for (const entry of sheet.cells) {
      if (containsCell(range, rowOfKey(entry[0]), columnOfKey(entry[0]))) yield entry;
    }
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell) yield [cellKey(row, column), cell];
    }
  }
}

/**
 * The smallest range that holds everything in use, within `within` or the whole sheet. With `valuesOnly`, cells that
 * are only formatted do not count. Undefined when nothing is in use.
 */
export function usedRange(sheet: SheetModel, valuesOnly: boolean, within?: GridRange): GridRange | undefined {
  let found: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [key, cell] of within ? cellsIn(sheet, within) : sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    found ??= { top: row, left: column, bottom: row, right: column };
    if (row < found.top) found.top = row;
    if (row > found.bottom) found.bottom = row;
    if (column < found.left) found.left = column;
    if (column > found.right) found.right = column;
  }
  return found;
}
