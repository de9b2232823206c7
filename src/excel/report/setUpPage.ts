import type { ReportPlan } from "../../sheets/report/planReport";
import { blockAddress } from "../address";
import { columnPoints } from "./columnPoints";
import { span } from "./dressRows";
import { pageBreaks } from "./pageBreaks";
import type { PlacedReport } from "./placedReport";
import type { SheetWork } from "./sheetWork";

/** Excel's header and footer take no more than 255 characters with their codes. */
const LONGEST_TEXT = 200;

/** Puts the report on paper: A4, one page wide, without the hidden row and column, its headers on every page. */
export function* setUpPage(placed: PlacedReport): Generator<SheetWork> {
  const { plan, page, isNew } = placed;
  yield (sheet) => setUpPaper(sheet, placed);
  if (!isNew) yield (sheet) => sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks(plan, page)) yield (sheet) => sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function setUpPaper(sheet: Excel.Worksheet, placed: PlacedReport): void {
  const { plan, page, isNew } = placed;
  const { pageLayout } = sheet;
  if (isNew) {
    sheet.showGridlines = false;
    pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, ...(page.onePage ? { verticalFitToPages: 1 } : {}) };
  }
  const { left, right } = span(placed);
  const first = plan.lines.find(({ line }) => line.kind !== "columns")?.row ?? 0;
  const bottom = Math.max(first, plan.rowCount - 1);
  pageLayout.setPrintArea(blockAddress({ top: first, left, bottom, right }));
  const header = repeatedHeader(plan.lines);
  if (header !== undefined) pageLayout.setPrintTitleRows(`${header + 1}:${header + 1}`);
}

/** Excel repeats one place only, on all pages after it: the header of a table that goes on to the end of the report. */
function repeatedHeader(lines: ReportPlan["lines"]): number | undefined {
  const at = lines.findIndex(({ line }) => line.kind === "header");
  const isLast = lines
    .slice(at + 1)
    .every(({ line: { kind } }) => kind === "row" || kind === "total" || kind === "space");
  return at >= 0 && isLast ? lines[at]?.row : undefined;
}

/** The lines at the top and bottom of each page, with page numbers. */
export function setPageTexts(sheet: Excel.Worksheet, { header, footer }: PlacedReport["page"]): void {
  const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
  texts.leftHeader = pageText(header);
  texts.leftFooter = pageText(footer);
  texts.centerFooter = "&9&F";
  texts.rightFooter = "&9Sida &P av &N";
}

/**
 * Text as the page's codes want it: small, an ampersand doubled, a number not taken for the size.
 *
 * @example pageText("Kost & städ") // "&9 Kost && städ"
 */
export function pageText(text: string): string {
  return text === "" ? "" : `&9 ${text.replaceAll("&", "&&").slice(0, LONGEST_TEXT)}`;
}

/** Widths of the columns that are new, and the row and column that only the add-in reads. */
export function setUpColumns(
  sheet: Excel.Worksheet,
  { columns, newColumns, page, tagColumn, plan, isNew }: PlacedReport,
): void {
  for (const column of newColumns) {
    const at = columns[column];
    const width = columnPoints(page.widths[column] ?? 0);
    if (at !== undefined) sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
  }
  if (!isNew) return;
  sheet.getRangeByIndexes(0, tagColumn, 1, 1).columnHidden = true;
  const marks = plan.lines.find(({ line }) => line.kind === "columns");
  if (marks) sheet.getRangeByIndexes(marks.row, 0, 1, 1).rowHidden = true;
}
