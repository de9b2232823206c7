import { getCell } from "../../host/model/cells";
import type { SheetModel, WorkbookModel } from "../../host/model/workbook";
import { textWidth } from "../grid/textWidth";
import { cellFont } from "../sheet/cellFont";
import { cellText } from "../sheet/cellText";
import type { CellEdit } from "./PreviewSession";

/** A column nobody has given a width, in points and as pixels; and the room beside a text. */
const STANDARD_PIXELS = 64;
const POINTS_PER_PIXEL = 72 / 96;
const PADDING_PIXELS = 8;

/** Widens columns of standard width to the numbers and days typed into them, as Excel does instead of showing `####`. */
export function widenColumns(workbook: WorkbookModel, sheet: SheetModel, edits: readonly CellEdit[]): void {
  for (const { row, column } of edits) {
    const cell = getCell(sheet, row, column);
    if (typeof cell?.value !== "number" || sheet.columnWidths.has(column)) continue;
    const format = workbook.styles.get(cell.style);
    const needed = textWidth(cellText(cell, format, workbook.date1904), cellFont(format)) + PADDING_PIXELS;
    if (needed <= STANDARD_PIXELS) continue;
    sheet.columnWidths.set(column, Math.ceil(needed) * POINTS_PER_PIXEL);
    sheet.changed.add("columnWidths");
  }
}
