import { type RefObject, useLayoutEffect, useState } from "react";
import type { SheetView } from "../sheet/SheetView";
import { frozenPixels } from "../sheet/viewSheet";
import type { Axis } from "./axis";

/** Height of the column letters and width of the row numbers, in pixels. */
export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 52;

/** Rows and columns drawn, both ends included. */
export interface ScrollWindow {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows that are seen whole, for Page Up and Down. */
  readonly pageRows: number;
}

const FIRST_WINDOW: ScrollWindow = { firstRow: 0, lastRow: 40, firstColumn: 0, lastColumn: 20, pageRows: 20 };
/** Drawn beyond what is seen, so that a small scroll shows no gap; windows move in steps of this. */
const OVERSCAN_ROWS = 8;
const OVERSCAN_COLUMNS = 3;

/** Follows what part of the sheet is seen in the scrolled element. */
export function useScrollWindow(viewport: RefObject<HTMLElement | null>, view: SheetView): ScrollWindow {
  const [shown, setShown] = useState(FIRST_WINDOW);
  useLayoutEffect(() => {
    const element = viewport.current;
    if (element === null) return;
    const update = (): void => {
      // For the style sheet: beside scrolled columns, texts of the frozen ones end with them.
      element.dataset.scrolled = String(element.scrollLeft > 0);
      setShown((before) => keepSame(before, windowOf(element, view)));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener("scroll", update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", update);
    };
  }, [viewport, view]);
  return shown;
}

function windowOf(element: HTMLElement, view: SheetView): ScrollWindow {
  const top = element.scrollTop + frozenPixels(view.rows, view.frozenRows);
  const left = element.scrollLeft + frozenPixels(view.columns, view.frozenColumns);
  const bottom = element.scrollTop + element.clientHeight - HEADER_HEIGHT;
  const right = element.scrollLeft + element.clientWidth - HEADER_WIDTH;
  const [firstRow, lastRow] = span(view.rows, [top, bottom], OVERSCAN_ROWS);
  const [firstColumn, lastColumn] = span(view.columns, [left, right], OVERSCAN_COLUMNS);
  const pageRows = Math.max(1, view.rows.at(bottom) - view.rows.at(top) - 1);
  return { firstRow, lastRow, firstColumn, lastColumn, pageRows };
}

function span(axis: Axis, [from, to]: readonly [number, number], overscan: number): readonly [number, number] {
  const step = (index: number): number => Math.floor(index / overscan) * overscan;
  const first = Math.max(0, step(axis.at(from)) - overscan);
  return [first, Math.min(axis.count - 1, step(axis.at(to)) + 2 * overscan)];
}

function keepSame(before: ScrollWindow, after: ScrollWindow): ScrollWindow {
  const isSame =
    before.firstRow === after.firstRow &&
    before.lastRow === after.lastRow &&
    before.firstColumn === after.firstColumn &&
    before.lastColumn === after.lastColumn &&
    before.pageRows === after.pageRows;
  return isSame ? before : after;
}
