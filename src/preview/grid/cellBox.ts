import { rangeAt } from "../../host/model/grid";
import type { GridRange } from "../../host/model/workbook";
import type { SheetView } from "../sheet/SheetView";
import type { Axis } from "./axis";
import type { CellPosition } from "./selection";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./useScrollWindow";

/** A rectangle in pixels from the canvas' corner. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell (with what is merged to it) stands on the canvas, headers included. */
export function boxOf(view: SheetView, { row, column }: CellPosition): Box {
  return cellBox(view, view.mergeAt(row, column) ?? rangeAt(row, column));
}

/** Where a rectangle of cells stands on the canvas, headers included; whole rows and columns end with the canvas. */
function cellBox(view: SheetView, range: GridRange): Box {
  const [top, height] = stretch(view.rows, range.top, range.bottom);
  const [left, width] = stretch(view.columns, range.left, range.right);
  return { top: top + HEADER_HEIGHT, left: left + HEADER_WIDTH, width, height };
}

function stretch(axis: Axis, first: number, last: number): readonly [number, number] {
  const start = axis.offset(Math.min(first, axis.count));
  return [start, axis.offset(Math.min(last + 1, axis.count)) - start];
}
