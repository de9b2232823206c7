import { tableNameFault, tableRangeFault } from "./tableFaults";
import { columnsFor, readHeaders, writeHeaders } from "./tableHeaders";
import type { GridRange, SheetModel, TableModel, WorkbookModel } from "./workbook";

export interface NewTable {
  /** With its header row; a lone header row gets one empty row below it, as in Excel. */
  readonly range: GridRange;
  /** Defaults to the first free of `Tabell1`, `Tabell2` … */
  readonly name?: string;
  readonly style?: string;
}

function freeTableName(model: WorkbookModel): string {
  let number = model.tables.length + 1;
  while (tableNameFault(model, `Tabell${number}`)) number++;
  return `Tabell${number}`;
}

function freeTableId(model: WorkbookModel): string {
  return String(Math.max(0, ...model.tables.map((table) => Number(table.id) || 0)) + 1);
}

/** The range a new table gets: a header alone is given one row of data. */
export function rangeWithBody(range: GridRange): GridRange {
  return range.top === range.bottom ? { ...range, bottom: range.bottom + 1 } : range;
}

/**
 * Makes a table of a range whose first row is its header. Header cells become texts, unique and never empty.
 * Throws a plain error where `tableRangeFault` or `tableNameFault` say no: callers with outside input ask them first.
 */
export function addTable(model: WorkbookModel, sheet: SheetModel, table: NewTable): TableModel {
  const range = rangeWithBody(table.range);
  const name = table.name ?? freeTableName(model);
  const fault = tableRangeFault(model, sheet, { range }) ?? tableNameFault(model, name);
  if (fault) throw new Error(`No table ${name} here: ${fault.code} ${fault.detail}`);
  const made: TableModel = {
    id: freeTableId(model),
    name,
    sheetId: sheet.id,
    range,
    columns: columnsFor(readHeaders(sheet, range, { hasHeaders: true }), () => undefined),
    hasHeaders: true,
    hasTotals: false,
    style: table.style ?? "TableStyleMedium2",
    showBandedRows: true,
    changed: true,
    part: undefined,
  };
  model.tables.push(made);
  writeHeaders(sheet, made);
  return made;
}
