import { definedNameFault, type ModelFault } from "./faults";
import { intersect, isOnSheet, rowCount } from "./grid";
import { findTable } from "./tableParts";
import type { GridRange, SheetModel, TableModel, WorkbookModel } from "./workbook";

/**
 * Why a table may not stand on this range: outside the sheet, or over another table or a merged cell. Merged cells that
 * the table (`except`) has already, as files of other producers may, are no hindrance to it.
 */
export function tableRangeFault(
  model: WorkbookModel,
  sheet: SheetModel,
  placed: { readonly range: GridRange; readonly except?: TableModel },
): ModelFault | undefined {
  if (!isOnSheet(placed.range)) return { code: "invalid", detail: "The table would reach outside the sheet" };
  const other = model.tables.find(
    (table) => table !== placed.except && table.sheetId === sheet.id && intersect(table.range, placed.range),
  );
  if (other) return { code: "overlap", detail: other.name };
  const own = placed.except?.range;
  const merged = sheet.merges.some((merge) => intersect(merge, placed.range) && !(own && intersect(merge, own)));
  return merged ? { code: "overlap", detail: "merged cells" } : undefined;
}

/**
 * Why a table may not be resized to this range: besides what `tableRangeFault` says, the header must stay in its row, the
 * new range must overlap the old one, and a body row must remain (Excel's documentation of `Table.resize`).
 */
export function resizeFault(model: WorkbookModel, table: TableModel, range: GridRange): ModelFault | undefined {
  const sheet = model.sheets.find((candidate) => candidate.id === table.sheetId);
  if (!sheet) return { code: "not-found", detail: table.sheetId };
  if (range.top !== table.range.top) return { code: "invalid", detail: "The header must stay in its row" };
  if (!intersect(range, table.range)) return { code: "invalid", detail: "The new range must overlap the old one" };
  const fixedRows = (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  if (rowCount(range) <= fixedRows) return { code: "invalid", detail: "A table has at least one row of data" };
  return tableRangeFault(model, sheet, { range, except: table });
}

/** Why a table may not get this name; undefined when it may. Tables and defined names share their names. */
export function tableNameFault(model: WorkbookModel, name: string, except?: TableModel): ModelFault | undefined {
  const fault = definedNameFault(name);
  if (fault) return fault;
  const table = findTable(model, name);
  const isTaken =
    (table !== undefined && table !== except && table.id !== name) ||
    model.names.some((defined) => defined.name.toLowerCase() === name.toLowerCase());
  return isTaken ? { code: "already-exists", detail: name } : undefined;
}
