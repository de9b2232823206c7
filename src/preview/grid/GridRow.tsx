// biome-ignore-all lint/a11y/useSemanticElements: a <table> cannot draw only the rows in sight, nor freeze panes both ways
import { memo, type ReactElement } from "react";
import { drawCell } from "../sheet/drawCell";
import type { SheetView } from "../sheet/SheetView";
import { GridCell } from "./GridCell";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./useScrollWindow";

/** What is selected of a row. */
export interface RowSelection {
  /** First and last selected column; -1 when none. */
  readonly selectedLeft: number;
  readonly selectedRight: number;
  /** Whether the selection begins, or ends, with this row. */
  readonly isFirstSelected: boolean;
  readonly isLastSelected: boolean;
}

/** Only plain values, so that a row is drawn again only when something of it changed. */
export interface GridRowProps extends RowSelection {
  readonly view: SheetView;
  readonly row: number;
  readonly frozenColumns: readonly number[];
  readonly columns: readonly number[];
  /** Rows of the frozen part stand in line; the others at their place. */
  readonly isFrozen: boolean;
  /** The active column when this is the active row; else -1. */
  readonly activeColumn: number;
}

/** One row: its number, the frozen cells and the cells of the window. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { view, row, isFrozen, selectedLeft } = props;
  const height = view.rows.size(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      tabIndex={-1}
      className={isFrozen ? "row" : "row placed"}
      data-row={row}
      style={isFrozen ? { height } : { height, top: HEADER_HEIGHT + view.rows.offset(row) }}
    >
      <div
        role="rowheader"
        tabIndex={-1}
        className={selectedLeft >= 0 ? "row-header selected" : "row-header"}
        style={{ width: HEADER_WIDTH }}
      >
        {row + 1}
      </div>
      {props.frozenColumns.map((column) => placeCell(props, column, true))}
      {props.columns.map((column) => placeCell(props, column, false))}
    </div>
  );
});

function placeCell(props: GridRowProps, column: number, isFrozen: boolean): ReactElement | null {
  const { view, row } = props;
  const merge = view.mergeAt(row, column);
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return null;
  return (
    <GridCell
      key={column}
      cell={drawCell(view, row, column)}
      column={column}
      left={HEADER_WIDTH + view.columns.offset(column)}
      isFrozen={isFrozen}
      isActive={column === props.activeColumn}
      selection={cellSelection(props, column)}
      isMerged={merge !== undefined}
    />
  );
}

/** Class names of a cell's part of the selection: which of its sides the frame runs along. "" when it is not selected. */
function cellSelection(props: GridRowProps, column: number): string {
  const { selectedLeft, selectedRight } = props;
  if (column < selectedLeft || column > selectedRight) return "";
  const names = ["selected"];
  if (props.isFirstSelected) names.push("edge-top");
  if (props.isLastSelected) names.push("edge-bottom");
  if (column === selectedLeft) names.push("edge-left");
  if (column === selectedRight) names.push("edge-right");
  return names.join(" ");
}
