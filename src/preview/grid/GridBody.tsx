// biome-ignore-all lint/a11y/useSemanticElements: a <table> cannot draw only the rows in sight, nor freeze panes both ways
import type { ReactElement } from "react";
import type { GridRange } from "../../host/model/workbook";
import { GridHeader } from "./GridHeader";
import { GridRow, type RowSelection } from "./GridRow";
import type { SheetController } from "./SheetController";
import { selectedRange } from "./selection";
import type { DrawnIndexes } from "./useDrawnIndexes";

const NOT_SELECTED: RowSelection = {
  selectedLeft: -1,
  selectedRight: -1,
  isFirstSelected: false,
  isLastSelected: false,
};

export interface GridBodyProps {
  readonly controller: SheetController;
  readonly drawn: DrawnIndexes;
}

/** Column letters and frozen rows, which stay when one scrolls, and the rows of the window. */
export function GridBody({ controller, drawn }: GridBodyProps): ReactElement {
  const { view, selection } = controller;
  const range = selectedRange(selection);
  const row = (index: number, isFrozen: boolean): ReactElement => (
    <GridRow
      key={index}
      view={view}
      row={index}
      frozenColumns={drawn.frozenColumns}
      columns={drawn.columns}
      isFrozen={isFrozen}
      activeColumn={index === selection.active.row ? selection.active.column : -1}
      {...rowSelection(range, index)}
    />
  );
  return (
    <>
      <div role="rowgroup" className={view.frozenRows > 0 ? "frozen-rows split" : "frozen-rows"}>
        <GridHeader view={view} frozenColumns={drawn.frozenColumns} columns={drawn.columns} selected={range} />
        {drawn.frozenRows.map((index) => row(index, true))}
      </div>
      <div role="rowgroup">{drawn.rows.map((index) => row(index, false))}</div>
    </>
  );
}

function rowSelection(range: GridRange, row: number): RowSelection {
  if (row < range.top || row > range.bottom) return NOT_SELECTED;
  return {
    selectedLeft: range.left,
    selectedRight: range.right,
    isFirstSelected: row === range.top,
    isLastSelected: row === range.bottom,
  };
}
