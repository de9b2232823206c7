import type { CellContent, ColumnLayout, CreateTableChange } from "../sheets/tableData";
import { supports } from "./supports";
import { toRule } from "./validationRule";
import { asWritten } from "./writtenText";

const TABLE_STYLE = "TableStyleLight1";
/** A character of the standard font is 7 pixels and a cell has 5 pixels of padding; a pixel is 0.75 points. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** Makes a table on a sheet that exists, with its formats, validation, widths, notes and frozen header. */
export function createTable(sheet: Excel.Worksheet, change: CreateTableChange): void {
  const { layout } = change;
  const rows = change.rows.length > 0 ? change.rows : [layout.columns.map((): CellContent => "")];
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, layout.columns.length);
  layout.columns.forEach((column, index) => {
    formatColumn(sheet, column, { index, rows: rows.length });
  });
  range.values = [layout.columns.map((column) => column.header), ...rows.map((row) => row.map(asWritten))];
  const table = sheet.tables.add(range, true);
  table.name = layout.table;
  table.style = TABLE_STYLE;
  sheet.freezePanes.freezeRows(1);
}

function formatColumn(sheet: Excel.Worksheet, column: ColumnLayout, at: { index: number; rows: number }): void {
  const header = sheet.getRangeByIndexes(0, at.index, 1, 1);
  const body = sheet.getRangeByIndexes(1, at.index, at.rows, 1);
  header.format.columnWidth = column.width * POINTS_PER_CHARACTER + PADDING_POINTS;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.verticalAlignment = "Top";
  header.format.horizontalAlignment = column.align === "right" ? "Right" : "Left";
  header.format.fill.color = column.written ? "#E7E6E6" : "#DDEBF7";
  body.numberFormat = Array.from({ length: at.rows }, () => [column.numberFormat]);
  if (column.align === "right") body.format.horizontalAlignment = "Right";
  if (column.validation) validate(body, column.validation, column.header);
  addNote(sheet, header, { column, index: at.index });
}

function validate(body: Excel.Range, validation: NonNullable<ColumnLayout["validation"]>, header: string): void {
  body.dataValidation.rule = toRule(validation);
  const strict = validation.kind !== "list" || validation.strict;
  body.dataValidation.errorAlert = {
    showAlert: true,
    style: strict ? "Stop" : "Warning",
    title: header,
    message: "Värdet finns inte bland dem som kolumnen tar emot. Välj i listan eller se kolumnens anteckning.",
  };
}

/** A note where Excel has them by API; before that the same words as the header's input message. */
function addNote(sheet: Excel.Worksheet, header: Excel.Range, at: { column: ColumnLayout; index: number }): void {
  if (supports("1.18")) {
    sheet.notes.add(header, at.column.note);
  } else {
    header.dataValidation.prompt = { showPrompt: true, title: at.column.header.slice(0, 32), message: at.column.note.slice(0, 255) };
  }
}
