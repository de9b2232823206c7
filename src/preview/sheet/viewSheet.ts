import { styleOf } from "../../host/model/cells";
import { COLUMN_LIMIT, containsCell, ROW_LIMIT } from "../../host/model/grid";
import type { SheetModel, WorkbookModel } from "../../host/model/workbook";
import { type Axis, createAxis } from "../grid/axis";
import { pixelsOf } from "./cellFont";
import { type MeasuredRows, measureRows, ROW_PIXELS } from "./measureRows";
import type { SheetView } from "./SheetView";

/** Excel's own standard, 8.43 characters. */
const COLUMN_PIXELS = 64;
/** Empty rows and columns shown beyond what is used, and at least as many as fill a screen. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const MIN_ROWS = 200;
const MIN_COLUMNS = 40;

/** A sheet as measured once per change. */
export interface MeasuredSheet extends MeasuredRows {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  /** Widths in pixels of the columns that are not standard. */
  readonly widths: ReadonlyMap<number, number>;
}

/** Measures what a workbook's active sheet holds. Costs one pass over its cells. */
export function measureSheet(workbook: WorkbookModel): MeasuredSheet {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheet) ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error("A workbook has at least one sheet");
  const widths = columnPixels(sheet);
  const rows = measureRows(sheet, workbook.styles, (column) => widths.get(column) ?? COLUMN_PIXELS);
  return { ...rows, workbook, sheet, widths };
}

/** Lays a measured sheet out, with room beyond the row and column that must be reachable whatever is used. */
export function viewSheet(measured: MeasuredSheet, reachedRow: number, reachedColumn: number): SheetView {
  const { workbook, sheet, widths } = measured;
  const lastRow = Math.max(measured.lastRow, reachedRow);
  const lastColumn = Math.max(measured.lastColumn, reachedColumn);
  const rowCount = Math.min(ROW_LIMIT, Math.max(MIN_ROWS, lastRow + 1 + SPARE_ROWS));
  const columnCount = Math.min(COLUMN_LIMIT, Math.max(MIN_COLUMNS, lastColumn + 1 + SPARE_COLUMNS));
  return {
    workbook,
    sheet,
    tables: workbook.tables.filter((table) => table.sheetId === sheet.id),
    rows: createAxis(rowCount, ROW_PIXELS, measured.heights),
    columns: createAxis(columnCount, COLUMN_PIXELS, widths),
    lastRow: measured.lastRow,
    lastColumn: measured.lastColumn,
    frozenRows: sheet.frozen?.rows ?? 0,
    frozenColumns: sheet.frozen?.columns ?? 0,
    formatAt: (row, column) => workbook.styles.get(styleOf(sheet, row, column)),
    mergeAt: (row, column) => sheet.merges.find((range) => containsCell(range, row, column)),
  };
}

function columnPixels(sheet: SheetModel): ReadonlyMap<number, number> {
  return new Map([...sheet.columnWidths].map(([column, points]) => [column, pixelsOf(points)]));
}

/** Pixels of the frozen part of an axis. */
export function frozenPixels(axis: Axis, count: number): number {
  return axis.offset(Math.min(count, axis.count));
}
