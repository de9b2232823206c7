import type { CellContent, ColumnLayout, CreateTableChange } from "../sheets/tableData";
import type { TableWrite } from "./toPlan";
import { toRule } from "./validationRule";
import { asWritten } from "./writtenText";

const TABLE_STYLE = "TableStyleLight1";
/** A character of the standard font is 7 pixels and a cell has 5 pixels of padding; a pixel is 0.75 points. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** Texts longer than this are wrapped by the user where they want it, rather than making a column as wide as the screen. */
const WIDEST_CHARACTERS = 60;
/** Tables with more columns repeat the first one on every page. */
const WIDE_COLUMNS = 6;
/** So many characters beside each other can still be read on a landscape A4, at a little over half size. */
const PAGE_CHARACTERS = 240;
/** Excel refuses longer input messages. */
const LONGEST_PROMPT = 255;
/** Colours of the headers: the user's own columns, and those that the add-in writes. */
const INPUT_HEADER = "#DDEBF7";
const WRITTEN_HEADER = "#E7E6E6";

/** One column of a table that is being made. */
interface NewColumn {
  readonly layout: ColumnLayout;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  /** In characters. */
  readonly width: number;
}

/**
 * Makes a table on a sheet that exists, with its formats, validation, widths, a note per header and frozen header row.
 * Its rows are left empty: `rowWrites` are written like everything else, in as many requests as they need.
 */
export function createTable(sheet: Excel.Worksheet, { layout, rows }: CreateTableChange): void {
  const bodyRows = Math.max(1, rows.length);
  const widths = layout.columns.map((column, index) => {
    const contents = rows.map((row) => row[index] ?? "");
    return widthOf(column, contents);
  });
  layout.columns.forEach((column, index) => {
    const header = sheet.getRangeByIndexes(0, index, 1, 1);
    const body = sheet.getRangeByIndexes(1, index, bodyRows, 1);
    formatColumn({ layout: column, header, body, width: widths[index] ?? column.width });
    validate(body, column);
    explain(header, column);
  });
  const range = sheet.getRangeByIndexes(0, 0, bodyRows + 1, layout.columns.length);
  range.getRow(0).values = [layout.columns.map((column) => column.header)];
  const table = sheet.tables.add(range, true);
  table.name = layout.table;
  table.style = TABLE_STYLE;
  // The header row and the column that says what a row is about stay in sight.
  sheet.freezePanes.freezeAt("A1");
  layOut(sheet.pageLayout, widths);
  if (layout.isHidden) sheet.visibility = "Hidden";
}

/** The rows of a new table on its sheet, and the formats of single cells among them. */
export function rowWrites(sheet: string, { layout, rows, formats = [] }: CreateTableChange): readonly TableWrite[] {
  const { table } = layout;
  const at = (row: number, column: number) => ({ sheet, row: row + 1, column });
  return [
    ...rows.flatMap((cells, row) =>
      cells.map((value, column) => ({ table, at: at(row, column), value: asWritten(value) })),
    ),
    ...formats.map(({ row, column, numberFormat }) => ({ table, at: at(row, column), numberFormat })),
  ];
}

/** A page as wide as the table, as many as its rows need, each with the header and, of a wide table, the first column. */
function layOut(page: Excel.PageLayout, widths: readonly number[]): void {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  page.orientation = "Landscape";
  page.zoom = { horizontalFitToPages: Math.ceil(characters / PAGE_CHARACTERS) };
  page.setPrintTitleRows("$1:$1");
  if (widths.length > WIDE_COLUMNS) page.setPrintTitleColumns("$A:$A");
}

function formatColumn({ layout, header, body, width }: NewColumn): void {
  header.format.columnWidth = width * POINTS_PER_CHARACTER + PADDING_POINTS;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.verticalAlignment = "Top";
  header.format.fill.color = layout.written ? WRITTEN_HEADER : INPUT_HEADER;
  // One value for all cells, which Excel takes and the typings (any[][]) do not tell.
  body.numberFormat = layout.numberFormat as unknown as string[][];
  for (const range of [header, body]) {
    range.format.horizontalAlignment = layout.align === "right" ? "Right" : "Left";
    // Keeps text from standing against the number in the column before it.
    if (layout.align === "left") range.format.indentLevel = 1;
  }
}

function widthOf(layout: ColumnLayout, contents: readonly CellContent[]): number {
  const longest = contents.reduce((most: number, content) => Math.max(most, String(content).length), 0);
  const fitting = layout.align === "left" ? longest + 3 : 0;
  return Math.max(layout.width, Math.min(fitting, WIDEST_CHARACTERS));
}

function validate(body: Excel.Range, { validation, choicesFrom, header }: ColumnLayout): void {
  if (validation) {
    body.dataValidation.rule = toRule(validation);
    body.dataValidation.errorAlert = {
      showAlert: true,
      style: validation.kind === "list" && !validation.strict ? "Warning" : "Stop",
      title: header,
      message: "Värdet finns inte bland dem som kolumnen tar emot. Välj i listan eller se kolumnens anteckning.",
    };
  } else if (choicesFrom) {
    // Through INDIRECT the list follows the other table as it grows, and may be set before that table exists.
    const source = `=INDIRECT("${choicesFrom.table}[${choicesFrom.column}]")`;
    body.dataValidation.rule = { list: { inCellDropDown: true, source } };
    body.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
}

/** What the column is for, shown when its header is selected. Excel's own notes can be made from ExcelApi 1.18 only. */
function explain(header: Excel.Range, { header: title, note }: ColumnLayout): void {
  const message = note.length > LONGEST_PROMPT ? `${note.slice(0, LONGEST_PROMPT - 1)}…` : note;
  header.dataValidation.prompt = { showPrompt: true, title, message };
}
