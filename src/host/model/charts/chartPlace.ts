import { COLUMN_LIMIT, ROW_LIMIT } from "../grid";
import type { SheetModel } from "../workbook";
import type { ChartAnchor, ChartModel, ChartSpot } from "./chart";

/** What rows and columns measure where nobody has set anything, in points. */
const ROW_POINTS = 15;
const COLUMN_POINTS = 48;

/** A rectangle in points from the sheet's corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const rowPoints = (sheet: SheetModel, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? ROW_POINTS);

const columnPoints = (sheet: SheetModel, column: number): number => sheet.columnWidths.get(column) ?? COLUMN_POINTS;

/** The points before a row or column. */
function before(count: number, points: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += points(index);
  return sum;
}

/** Where a chart stands, by the rows and columns as they are now. */
export function chartBox(sheet: SheetModel, anchor: ChartAnchor): ChartBox {
  if (anchor.kind === "absolute") return anchor;
  const [left, top] = cornerOf(sheet, anchor.from);
  if (anchor.kind === "oneCell") return { left, top, width: anchor.width, height: anchor.height };
  const [right, bottom] = cornerOf(sheet, anchor.to);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function cornerOf(sheet: SheetModel, { row, column, down, right }: ChartSpot): readonly [number, number] {
  const across = before(column, (index) => columnPoints(sheet, index)) + Math.min(right, columnPoints(sheet, column));
  return [across, before(row, (index) => rowPoints(sheet, index)) + Math.min(down, rowPoints(sheet, row))];
}

/** The anchor, moving and growing with the cells, of a rectangle. */
export function anchorOf(sheet: SheetModel, { left, top, width, height }: ChartBox): ChartAnchor {
  const end = { left: left + width, top: top + height };
  return { kind: "twoCell", from: spotAt(sheet, { left, top }), to: spotAt(sheet, end) };
}

function spotAt(sheet: SheetModel, { left, top }: Pick<ChartBox, "left" | "top">): ChartSpot {
  const [column, right] = cellAt(left, COLUMN_LIMIT, (index) => columnPoints(sheet, index));
  const [row, down] = cellAt(top, ROW_LIMIT, (index) => rowPoints(sheet, index));
  return { row, column, down, right };
}

function cellAt(points: number, count: number, size: (index: number) => number): readonly [number, number] {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < count - 1 && rest >= size(index)) {
    rest -= size(index);
    index++;
  }
  return [index, rest];
}

/** Puts a chart in another rectangle. */
export function placeChart(sheet: SheetModel, chart: ChartModel, box: ChartBox): void {
  chart.anchor = anchorOf(sheet, box);
  chart.changed.add("place");
  sheet.changed.add("charts");
}
