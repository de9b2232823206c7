import { useMemo, useState } from "react";
import { intersect } from "../../host/model/grid";
import type { GridRange } from "../../host/model/workbook";
import type { SheetView } from "../sheet/SheetView";
import type { Axis } from "./axis";
import type { CellPosition } from "./selection";
import type { ScrollWindow } from "./useScrollWindow";

/** The rows and columns that are drawn, in order. The frozen ones stand apart from those that scroll. */
export interface DrawnIndexes {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly frozenRows: readonly number[];
  readonly frozenColumns: readonly number[];
}

/** What is drawn just now. Lists that come out the same are the same object, so that only new rows are drawn. */
export function useDrawnIndexes(view: SheetView, shown: ScrollWindow, { row, column }: CellPosition): DrawnIndexes {
  const drawn = useMemo(() => drawnIndexes(view, shown, { row, column }), [view, shown, row, column]);
  const columns = useSame(drawn.columns);
  const frozenColumns = useSame(drawn.frozenColumns);
  return { ...drawn, columns, frozenColumns };
}

function useSame(list: readonly number[]): readonly number[] {
  const [kept, setKept] = useState(list);
  const isSame = kept.length === list.length && kept.every((index, at) => index === list[at]);
  if (!isSame) setKept(list);
  return isSame ? kept : list;
}

/**
 * What is drawn besides the window: the active cell, which holds the keyboard's focus wherever one scrolls, and the first
 * cell of every merged rectangle that reaches into the window.
 */
function drawnIndexes(view: SheetView, shown: ScrollWindow, active: CellPosition): DrawnIndexes {
  const seen: GridRange = {
    top: shown.firstRow,
    bottom: shown.lastRow,
    left: shown.firstColumn,
    right: shown.lastColumn,
  };
  const merges = view.sheet.merges.filter((merge) => intersect(merge, seen) !== undefined);
  const rows = [active.row, ...merges.map(({ top }) => top)];
  const columns = [active.column, ...merges.map(({ left }) => left)];
  return {
    rows: united(rows, [shown.firstRow, shown.lastRow]).filter(
      (row) => row >= view.frozenRows && view.rows.size(row) > 0,
    ),
    frozenRows: frozenIndexes(view.rows, view.frozenRows),
    frozenColumns: frozenIndexes(view.columns, view.frozenColumns),
    columns: united(columns, [shown.firstColumn, shown.lastColumn]).filter(
      (column) => column >= view.frozenColumns && view.columns.size(column) > 0,
    ),
  };
}

function united(extra: readonly number[], [first, last]: readonly [number, number]): number[] {
  const indexes = new Set(extra);
  for (let index = first; index <= last; index += 1) indexes.add(index);
  return [...indexes].sort((a, b) => a - b);
}

function frozenIndexes(axis: Axis, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => axis.size(index) > 0);
}
