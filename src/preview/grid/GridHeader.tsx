// biome-ignore-all lint/a11y/useSemanticElements: a <table> cannot draw only the rows in sight, nor freeze panes both ways
import type { ReactElement } from "react";
import { columnLetters } from "../../host/model/a1";
import type { GridRange } from "../../host/model/workbook";
import type { SheetView } from "../sheet/SheetView";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./useScrollWindow";

export interface GridHeaderProps {
  readonly view: SheetView;
  readonly frozenColumns: readonly number[];
  readonly columns: readonly number[];
  readonly selected: GridRange;
}

/** The column letters. The corner selects everything, a letter its column (the grid listens). */
export function GridHeader({ view, frozenColumns, columns, selected }: GridHeaderProps): ReactElement {
  const letter = (column: number, isFrozen: boolean): ReactElement => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 1}
      tabIndex={-1}
      data-header-column={column}
      className={headerClasses(isFrozen, column >= selected.left && column <= selected.right)}
      style={{ left: HEADER_WIDTH + view.columns.offset(column), width: view.columns.size(column) }}
    >
      {columnLetters(column)}
    </div>
  );
  return (
    <div role="row" tabIndex={-1} className="row column-headers" style={{ height: HEADER_HEIGHT }}>
      <div role="columnheader" tabIndex={-1} className="corner" data-corner="true" style={{ width: HEADER_WIDTH }}>
        <span className="unseen">Markera allt</span>
      </div>
      {frozenColumns.map((column) => letter(column, true))}
      {columns.map((column) => letter(column, false))}
    </div>
  );
}

function headerClasses(isFrozen: boolean, isSelected: boolean): string {
  return `column-header ${isFrozen ? "frozen" : "placed"}${isSelected ? " selected" : ""}`;
}
