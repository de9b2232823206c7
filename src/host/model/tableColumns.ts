import { getCell, setContent } from "./cells";
import { adoptWrittenHeaders, columnsFor, readHeaders, writeHeaders } from "./tableHeaders";
import type { SheetModel, TableModel, WorkbookModel } from "./workbook";

/** Moves the cells of a table's columns, from one and to the table's right edge, by one column. */
function moveColumns(sheet: SheetModel, table: TableModel, move: { readonly from: number; readonly by: 1 | -1 }): void {
  const { top, bottom, right } = table.range;
  const columns = Array.from({ length: right - move.from + 1 }, (_, index) => move.from + index);
  if (move.by === 1) columns.reverse();
  for (const column of columns) {
    for (let row = top; row <= bottom; row++) moveCell(sheet, row, column, column + move.by);
  }
}

function moveCell(sheet: SheetModel, row: number, from: number, to: number): void {
  const cell = getCell(sheet, row, from);
  setContent(sheet, row, to, { value: cell?.value ?? null, formula: cell?.formula });
  setContent(sheet, row, from, { value: null, formula: undefined });
}

/** Adds an empty column at an index (the end: as many as there are columns); the cells beside the table must be free. */
export function addTableColumn(
  model: WorkbookModel,
  sheet: SheetModel,
  column: { table: TableModel; index: number; name: string },
): void {
  const { table, index, name } = column;
  const old = [...table.columns];
  moveColumns(sheet, table, { from: table.range.left + index, by: 1 });
  table.range = { ...table.range, right: table.range.right + 1 };
  setContent(sheet, table.range.top, table.range.left + index, { value: name || null, formula: undefined });
  const headers = readHeaders(sheet, table.range, table);
  const made = columnsFor(headers, (at) => (at < index ? old[at] : at > index ? old[at - 1] : undefined));
  table.columns.splice(0, old.length, ...made);
  table.changed = true;
  writeHeaders(sheet, table);
  adoptWrittenHeaders(model, sheet, table.range);
}

/** Removes a column with its cells; what stands to the right of it in the table moves in. */
export function removeTableColumn(sheet: SheetModel, table: TableModel, index: number): void {
  const { top, bottom, left } = table.range;
  for (let row = top; row <= bottom; row++) setContent(sheet, row, left + index, { value: null, formula: undefined });
  moveColumns(sheet, table, { from: left + index + 1, by: -1 });
  table.columns.splice(index, 1);
  table.range = { ...table.range, right: table.range.right - 1 };
  table.changed = true;
}
