import type { CSSProperties, ReactElement, ReactNode } from "react";
import type { SheetView } from "../sheet/SheetView";
import type { CellPosition } from "./selection";

export interface OverlayPlaceProps {
  readonly view: SheetView;
  /** The cell that what is laid over belongs to. */
  readonly at: CellPosition;
  readonly children: ReactNode;
}

/** The canvas' corner for things laid over a cell: over a frozen cell it stays in place when one scrolls. */
export function OverlayPlace({ view, at, children }: OverlayPlaceProps): ReactElement {
  const isRowFrozen = at.row < view.frozenRows;
  const isColumnFrozen = at.column < view.frozenColumns;
  const style: CSSProperties = {
    position: isRowFrozen || isColumnFrozen ? "sticky" : "absolute",
    ...(isRowFrozen ? { top: 0 } : {}),
    ...(isColumnFrozen ? { left: 0 } : {}),
  };
  return (
    <div className="overlay-place" role="presentation" style={style}>
      {children}
    </div>
  );
}
