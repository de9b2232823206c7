import type { GridRange } from "../../host/model/workbook";

/** A cell's place, from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** `active` is the cell that typing goes to; `focus` the corner that shift and the arrows move. */
export interface Selection {
  readonly active: CellPosition;
  readonly focus: CellPosition;
}

/** Whether two places are the same cell. */
export function isSamePlace(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}

/** One cell, active and selected. */
export function selectCell(at: CellPosition): Selection {
  return { active: at, focus: at };
}

/** The rectangle between the active cell and the moved corner. */
export function selectedRange({ active, focus }: Selection): GridRange {
  return {
    top: Math.min(active.row, focus.row),
    bottom: Math.max(active.row, focus.row),
    left: Math.min(active.column, focus.column),
    right: Math.max(active.column, focus.column),
  };
}

/** The selection of a rectangle, its first cell active. */
export function selectRange(range: GridRange): Selection {
  return {
    active: { row: range.top, column: range.left },
    focus: { row: range.bottom, column: range.right },
  };
}
