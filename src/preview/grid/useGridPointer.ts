import { type PointerEvent, useRef } from "react";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../host/model/grid";
import type { SheetController } from "./SheetController";
import { type CellPosition, type Selection, selectCell, selectRange } from "./selection";

export interface GridPointer {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onDoubleClick(event: { target: EventTarget }): void;
}

/** Selecting with mouse, pen and finger: press, drag, shift and press; letters and numbers take whole columns and rows. */
export function useGridPointer(controller: SheetController): GridPointer {
  const isDragging = useRef(false);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const pressed = pressedSelection(event.target, controller.selection, event.shiftKey);
      if (pressed === undefined) return;
      // A finger scrolls; only the mouse drags a selection.
      isDragging.current = event.pointerType === "mouse" && cellAt(event.target) !== undefined;
      controller.select(pressed);
    },
    onPointerMove: (event) => {
      if (!isDragging.current) return;
      if (event.buttons === 0) isDragging.current = false;
      const at = cellAt(document.elementFromPoint(event.clientX, event.clientY));
      const { active, focus } = controller.selection;
      if (at === undefined || (at.row === focus.row && at.column === focus.column)) return;
      controller.select({ active, focus: at });
    },
    onPointerUp: () => {
      isDragging.current = false;
    },
    onDoubleClick: ({ target }) => {
      const at = cellAt(target);
      if (at !== undefined) controller.begin(at, undefined, "cell");
    },
  };
}

function pressedSelection(target: EventTarget, { active }: Selection, isShifted: boolean): Selection | undefined {
  const cell = cellAt(target);
  if (cell !== undefined) return isShifted ? { active, focus: cell } : selectCell(cell);
  if (!(target instanceof HTMLElement)) return undefined;
  const whole = { top: 0, left: 0, bottom: ROW_LIMIT - 1, right: COLUMN_LIMIT - 1 };
  if (target.dataset.corner !== undefined) return selectRange(whole);
  const column = target.dataset.headerColumn;
  if (column !== undefined) return selectRange({ ...whole, left: Number(column), right: Number(column) });
  const row = target.getAttribute("role") === "rowheader" ? target.parentElement?.dataset.row : undefined;
  return row === undefined ? undefined : selectRange({ ...whole, top: Number(row), bottom: Number(row) });
}

/** The cell that an element of the grid is or lies in. */
export function cellAt(target: EventTarget | null): CellPosition | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
  const row = cell?.closest<HTMLElement>("[role=row]")?.dataset.row;
  const column = cell?.dataset.column;
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
