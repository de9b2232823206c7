import { cellKey, columnOfKey, rowOfKey } from "../../host/model/grid";
import type { CellFormat, StyleTable } from "../../host/model/style";
import type { Cell, CellKey, GridRange, SheetModel } from "../../host/model/workbook";
import { wrappedLines } from "../grid/textWidth";
import { cellFont, pixelsOf } from "./cellFont";

/** Excel's standard row, 15 points. */
export const ROW_PIXELS = 20;
const MAX_ROW_PIXELS = 546;
const LINE_HEIGHT = 1.25;
/** Room above and below the lines, and beside them. */
const ROW_PADDING = 2;
const CELL_PADDING = 6;
/** A font up to this size stands in a standard row. */
const STANDARD_FONT_PIXELS = 15;

export interface MeasuredRows {
  /** Heights in pixels of the rows that are not standard; 0 is hidden. */
  readonly heights: ReadonlyMap<number, number>;
  /** Last row and column with a cell, from 0; -1 when there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * Finds what is used of a sheet, and the rows that are not standard: hidden ones, those with a height of their own, and
 * those that wrapped texts and larger fonts make higher.
 */
export function measureRows(sheet: SheetModel, styles: StyleTable, width: (column: number) => number): MeasuredRows {
  const heights = new Map<number, number>();
  const tall = tallFormats(styles);
  const widthAt = cellWidths(sheet, width);
  let lastRow = -1;
  let lastColumn = -1;
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key);
    if (row > lastRow) lastRow = row;
    if (columnOfKey(key) > lastColumn) lastColumn = columnOfKey(key);
    const format = tall.get(cell.style);
    if (format === undefined || cell.value === null || sheet.rowHeights.has(row)) continue;
    const height = cellHeight(cell, format, widthAt(key));
    if (height > (heights.get(row) ?? ROW_PIXELS)) heights.set(row, height);
  }
  for (const [row, points] of sheet.rowHeights) heights.set(row, pixelsOf(points));
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  return { heights, lastRow, lastColumn };
}

/** How wide a cell's text may be: a merged cell's over all its columns. */
function cellWidths(sheet: SheetModel, width: (column: number) => number): (key: CellKey) => number {
  const merged = new Map(sheet.merges.map((range) => [cellKey(range.top, range.left), range] as const));
  const total = ({ left, right }: GridRange): number => {
    let sum = 0;
    for (let column = left; column <= right; column += 1) sum += width(column);
    return sum;
  };
  return (key) => {
    const range = merged.get(key);
    return range === undefined ? width(columnOfKey(key)) : total(range);
  };
}

/** Only these formats can make a row higher: few, so that most cells are passed by at once. */
function tallFormats(styles: StyleTable): ReadonlyMap<number, CellFormat> {
  const formats = styles.entries.map(({ format }, style) => [style, format] as const);
  return new Map(formats.filter(([, format]) => format.wrapText || cellFont(format).pixels > STANDARD_FONT_PIXELS));
}

function cellHeight(cell: Cell, format: CellFormat, width: number): number {
  // Nobody sees a text in a hidden column.
  if (width === 0) return ROW_PIXELS;
  const font = cellFont(format);
  const isWrapped = format.wrapText && typeof cell.value === "string";
  const lines = isWrapped ? wrappedLines(String(cell.value), width - CELL_PADDING, font) : 1;
  return Math.min(MAX_ROW_PIXELS, Math.max(ROW_PIXELS, Math.ceil(lines * font.pixels * LINE_HEIGHT) + ROW_PADDING));
}
