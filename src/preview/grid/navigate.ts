import { getCell } from "../../host/model/cells";
import type { SheetView } from "../sheet/SheetView";
import type { CellPosition, Selection } from "./selection";
import { isSamePlace, selectCell } from "./selection";

/** A key press as moving sees it. */
export interface MoveKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrlKey: boolean;
}

/** What moving has to know of a sheet. */
export interface Ground {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly pageRows: number;
  isHidden(at: CellPosition): boolean;
  isFilled(at: CellPosition): boolean;
  /** The first cell of the merged rectangle a cell stands in; else the cell itself. */
  anchorOf(at: CellPosition): CellPosition;
}

/** The ground of a sheet, where a page is as many rows as are seen at once. */
export function groundOf(view: SheetView, pageRows: number): Ground {
  return {
    rowCount: view.rows.count,
    columnCount: view.columns.count,
    lastRow: Math.max(0, view.lastRow),
    lastColumn: Math.max(0, view.lastColumn),
    pageRows,
    isHidden: ({ row, column }) => view.rows.size(row) === 0 || view.columns.size(column) === 0,
    isFilled: ({ row, column }) => (getCell(view.sheet, row, column)?.value ?? null) !== null,
    anchorOf: (at) => anchorOf(view, at),
  };
}

/** The first cell of the merged rectangle that a cell stands in; else the cell itself. */
export function anchorOf(view: SheetView, at: CellPosition): CellPosition {
  const merge = view.mergeAt(at.row, at.column);
  return merge === undefined ? at : { row: merge.top, column: merge.left };
}

const STEPS: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -1, column: 0 },
  PageDown: { row: 1, column: 0 },
  Enter: { row: 1, column: 0 },
  Tab: { row: 0, column: 1 },
};

/**
 * Where a key moves the selection, as in Excel: shift widens it with the arrows and turns Enter and Tab around, ctrl jumps to the
 * edge of what is filled. Undefined for a key that moves nothing.
 */
export function navigate(selection: Selection, press: MoveKey, ground: Ground): Selection | undefined {
  const isTurned = press.key === "Enter" || press.key === "Tab";
  const from = press.shiftKey && !isTurned ? selection.focus : selection.active;
  const to = target(from, press, ground);
  if (to === undefined) return undefined;
  return press.shiftKey && !isTurned ? { active: selection.active, focus: to } : selectCell(to);
}

function target(from: CellPosition, press: MoveKey, ground: Ground): CellPosition | undefined {
  if (press.key === "Home") return { row: press.ctrlKey ? 0 : from.row, column: 0 };
  if (press.key === "End") return { row: press.ctrlKey ? ground.lastRow : from.row, column: ground.lastColumn };
  const step = STEPS[press.key];
  if (step === undefined) return undefined;
  if (press.key.startsWith("Page")) return walk(from, step, { ground, cells: ground.pageRows });
  if (press.key.startsWith("Arrow")) {
    return press.ctrlKey ? edge(from, step, ground) : walk(from, step, { ground, cells: 1 });
  }
  const turn = press.shiftKey ? -1 : 1;
  return walk(from, { row: step.row * turn, column: step.column * turn }, { ground, cells: 1 });
}

function isInside({ row, column }: CellPosition, ground: Ground): boolean {
  return row >= 0 && column >= 0 && row < ground.rowCount && column < ground.columnCount;
}

/** Takes that many steps over cells that are shown; stops at the last one before the sheet's end. */
function walk(from: CellPosition, step: CellPosition, limit: { ground: Ground; cells: number }): CellPosition {
  let at = from;
  let left = limit.cells;
  let next = { row: at.row + step.row, column: at.column + step.column };
  while (left > 0 && isInside(next, limit.ground)) {
    const anchor = limit.ground.anchorOf(next);
    if (!limit.ground.isHidden(next) && !isSamePlace(anchor, at)) {
      at = anchor;
      left -= 1;
    }
    next = { row: next.row + step.row, column: next.column + step.column };
  }
  return at;
}

/** Ctrl and an arrow: to the end of a filled block, else to the next filled cell, else to the sheet's end. */
function edge(from: CellPosition, step: CellPosition, ground: Ground): CellPosition {
  const next = walk(from, step, { ground, cells: 1 });
  const isInBlock = ground.isFilled(from) && ground.isFilled(next);
  let at = next;
  for (;;) {
    const ahead = walk(at, step, { ground, cells: 1 });
    if (isSamePlace(ahead, at) || (isInBlock ? !ground.isFilled(ahead) : ground.isFilled(at))) return at;
    at = ahead;
  }
}
