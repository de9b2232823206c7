// biome-ignore-all lint/a11y/useSemanticElements: a <table> cannot draw only the rows in sight, nor freeze panes both ways
import type { CSSProperties, ReactElement } from "react";
import type { DrawnCell } from "../sheet/drawCell";

/** Where a cell stands in its row and what is selected of it. */
export interface GridCellProps {
  readonly cell: DrawnCell;
  readonly column: number;
  readonly left: number;
  /** Frozen cells follow the scroll; the others stand at their place. */
  readonly isFrozen: boolean;
  readonly isActive: boolean;
  /** Class names of its part of the selection; "" when it is not selected. */
  readonly selection: string;
  readonly isMerged: boolean;
}

/** One cell of the grid: its look is inline, as the workbook gives it; everything else is the style sheet's. */
export function GridCell(props: GridCellProps): ReactElement {
  const { cell, column, left, isActive, selection, isMerged } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-label={cell.label}
      aria-selected={selection !== ""}
      aria-describedby={isActive && cell.hasNote ? "cell-note" : undefined}
      tabIndex={isActive ? 0 : undefined}
      data-address={cell.address}
      data-column={column}
      data-table={cell.table?.part}
      className={cellClasses(props)}
      style={{
        ...cell.style,
        ...tableStyle(cell),
        left,
        width: cell.width,
        ...(isMerged ? { height: cell.height } : {}),
      }}
    >
      <span className={cell.isWrapped ? "cell-text wrapped" : "cell-text"} style={textStyle(cell)}>
        {cell.text}
      </span>
      {cell.hasNote ? <i className="note-mark" aria-hidden="true" /> : null}
    </div>
  );
}

function cellClasses({ cell, isFrozen, isMerged, isActive, selection }: GridCellProps): string {
  const names = ["cell", cell.isFilled ? "filled" : "plain", isFrozen ? "frozen" : "placed"];
  if (isMerged) names.push("merged");
  if (cell.table?.isFilled) names.push("table-filled");
  if (cell.isFreezeEdge) names.push("freeze-edge");
  if (isActive) names.push("active");
  if (selection !== "") names.push(selection);
  return names.join(" ");
}

/** The table's own colour, which the style sheet uses for header, bands and lines. */
function tableStyle(cell: DrawnCell): CSSProperties {
  // React's type knows no custom properties; this one is read by grid.css.
  return cell.table === undefined ? {} : ({ "--table-accent": cell.table.accent } as CSSProperties);
}

/** The style sheet puts texts at the left foot of the cell, as most are. */
const VERTICAL = { Top: "start", Center: "center", Bottom: "", Justify: "start", Distributed: "center" };

function textStyle(cell: DrawnCell): CSSProperties & { "--frozen-run"?: string } {
  const indent = cell.align === "right" ? { paddingRight: 3 + cell.indent } : { paddingLeft: 3 + cell.indent };
  return {
    ...(VERTICAL[cell.vertical] === "" ? {} : { alignSelf: VERTICAL[cell.vertical] }),
    ...(cell.align === "left" ? {} : { textAlign: cell.align }),
    ...(cell.indent > 0 ? indent : {}),
    ...(cell.textWidth > cell.width
      ? { width: cell.textWidth, zIndex: 1, "--frozen-run": `${cell.frozenTextWidth}px` }
      : {}),
  };
}
