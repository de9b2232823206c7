import type { SheetView } from "../sheet/SheetView";
import { frozenPixels } from "../sheet/viewSheet";
import type { Axis } from "./axis";
import type { CellPosition } from "./selection";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./useScrollWindow";

/** Scrolls as little as needed for the cell to be seen beside the headers and the frozen part. */
export function revealCell(viewport: HTMLElement, view: SheetView, at: CellPosition): void {
  if (at.row >= view.frozenRows && at.row < view.rows.count) {
    const room = viewport.clientHeight - HEADER_HEIGHT;
    const frozen = frozenPixels(view.rows, view.frozenRows);
    viewport.scrollTop = nearest(view.rows, at.row, { scroll: viewport.scrollTop, frozen, room });
  }
  if (at.column >= view.frozenColumns && at.column < view.columns.count) {
    const room = viewport.clientWidth - HEADER_WIDTH;
    const frozen = frozenPixels(view.columns, view.frozenColumns);
    viewport.scrollLeft = nearest(view.columns, at.column, { scroll: viewport.scrollLeft, frozen, room });
  }
}

interface Room {
  readonly scroll: number;
  readonly frozen: number;
  readonly room: number;
}

function nearest(axis: Axis, index: number, { scroll, frozen, room }: Room): number {
  const start = axis.offset(index);
  const end = axis.offset(index + 1);
  if (start < scroll + frozen || end - start > room - frozen) return start - frozen;
  return end > scroll + room ? end - room : scroll;
}
