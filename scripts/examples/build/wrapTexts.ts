import type { CreateTableChange } from "../../../src/sheets/tableData";
import { SHOWS } from "./showsColumn";

/** A new table's columns are no wider than this, in characters. */
const WIDEST = 60;
/** Most letters are narrower than the figure that widths are counted in, so a few more stand on a line. */
const PER_LINE = 72;
const LINE_POINTS = 15;

/** Wraps the columns whose texts do not fit in one line, and makes their rows as high as the longest text needs. */
export function wrapTexts(context: Excel.RequestContext, { layout, rows }: CreateTableChange): void {
  const linesOf = (content: unknown) => Math.ceil(String(content ?? "").length / PER_LINE);
  const isWrapped = layout.columns.map(
    ({ header }, index) => header === SHOWS || rows.some((row) => String(row[index] ?? "").length > WIDEST),
  );
  if (rows.length === 0 || !isWrapped.includes(true)) return;
  const sheet = context.workbook.worksheets.getItem(layout.sheet);
  isWrapped.forEach((wrapped, index) => {
    if (wrapped) sheet.getRangeByIndexes(1, index, rows.length, 1).format.wrapText = true;
  });
  sheet.getRangeByIndexes(1, 0, rows.length, layout.columns.length).format.verticalAlignment = "Top";
  rows.forEach((row, index) => {
    const lines = Math.max(1, ...row.filter((_, column) => isWrapped[column]).map(linesOf));
    if (lines > 1) sheet.getRangeByIndexes(index + 1, 0, 1, 1).format.rowHeight = lines * LINE_POINTS;
  });
}
