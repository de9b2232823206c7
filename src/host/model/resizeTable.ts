import { resizeFault } from "./tableFaults";
import { columnsFor, readHeaders, writeHeaders } from "./tableHeaders";
import type { GridRange, TableModel, WorkbookModel } from "./workbook";

/**
 * Moves a table's borders; no cell is moved or emptied. Columns that stay keep their id; columns that come in are named by
 * the cell in the header row.
 * Throws a plain error where `resizeFault` says no: callers with outside input ask it first.
 */
export function resizeTable(model: WorkbookModel, table: TableModel, range: GridRange): void {
  const fault = resizeFault(model, table, range);
  const sheet = model.sheets.find((candidate) => candidate.id === table.sheetId);
  if (fault || !sheet) throw new Error(`Table ${table.name} cannot be resized: ${fault?.detail ?? "no such sheet"}`);
  const moved = range.left - table.range.left;
  const old = [...table.columns];
  const headers = readHeaders(sheet, range, {
    hasHeaders: table.hasHeaders,
    nameAt: (index) => old[index + moved]?.name,
  });
  table.columns.splice(0, old.length, ...columnsFor(headers, (index) => old[index + moved]));
  table.range = range;
  table.changed = true;
  writeHeaders(sheet, table);
}
