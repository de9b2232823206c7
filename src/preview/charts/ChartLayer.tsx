import type { ReactElement } from "react";
import type { ChartAnchor, ChartSpot } from "../../host/model/charts/chart";
import { HEADER_HEIGHT, HEADER_WIDTH } from "../grid/useScrollWindow";
import { pixelsOf } from "../sheet/cellFont";
import type { SheetView } from "../sheet/SheetView";
import { ChartPicture } from "./ChartPicture";

/** The sheet's charts over its cells: to be seen, not to be changed. A click goes to the cell beneath. */
export function ChartLayer({ view }: { view: SheetView }): ReactElement {
  return (
    <>
      {view.sheet.charts.map((chart) => {
        const { left, top, width, height } = pixelBox(view, chart.anchor);
        return (
          <div key={chart.id} className="chart-place" role="presentation" style={{ left, top }}>
            <ChartPicture workbook={view.workbook} chart={chart} width={width} height={height} />
          </div>
        );
      })}
    </>
  );
}

function pixelBox(view: SheetView, anchor: ChartAnchor) {
  if (anchor.kind === "absolute") {
    const [left, top] = [HEADER_WIDTH + pixelsOf(anchor.left), HEADER_HEIGHT + pixelsOf(anchor.top)];
    return { left, top, width: pixelsOf(anchor.width), height: pixelsOf(anchor.height) };
  }
  const [left, top] = cornerOf(view, anchor.from);
  if (anchor.kind === "oneCell") return { left, top, width: pixelsOf(anchor.width), height: pixelsOf(anchor.height) };
  const [right, bottom] = cornerOf(view, anchor.to);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Rows may be drawn higher than the file says, where their text needs it: a chart stands by its cells. */
function cornerOf({ rows, columns }: SheetView, spot: ChartSpot): readonly [number, number] {
  const row = Math.min(spot.row, rows.count);
  const column = Math.min(spot.column, columns.count);
  const left = HEADER_WIDTH + columns.offset(column) + pixelsOf(spot.right);
  return [left, HEADER_HEIGHT + rows.offset(row) + pixelsOf(spot.down)];
}
