import type { TableData } from "../sheets/tableData";
import { askLooks, type LookQuery, looksOf } from "./readLooks";
import { readValues } from "./readValues";
import type { Session } from "./session";
import { supports } from "./supports";
import { wholeColumns } from "./wholeColumns";

/** Which tables are wanted, and in which of their columns a light's look matters. Names compare ignoring case. */
export interface TableRequest {
  isWanted(table: string): boolean;
  isLight(table: string, header: string): boolean;
  /** Called just before the values are asked for: what is changed from now on may not be among them. */
  onAsk?(): void;
}

/** What was asked for of one table; filled in by the next round trip. */
interface Pending {
  readonly table: Excel.Table;
  readonly headers: readonly string[];
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
  readonly lights: ReadonlyMap<number, LookQuery>;
  readonly merged: Excel.RangeAreas | undefined;
  readonly formulas: Excel.RangeAreas;
}

/**
 * Reads the wanted tables of the workbook as they stand.
 *
 * Two round trips whatever the number of rows; only where the reply would be too large for Excel on the web, one more
 * for the sizes and one per started 1.5 MB.
 * Errors: `WorkbookError` through the session.
 */
export async function readTables(session: Session, request: TableRequest): Promise<readonly TableData[]> {
  const tables = session.context.workbook.tables;
  tables.load({
    name: true,
    showTotals: true,
    worksheet: { name: true, protection: { protected: true } },
    columns: { name: true },
  });
  await session.sync();
  const pending = tables.items.filter((table) => request.isWanted(table.name)).map((table) => ask(table, request));
  request.onAsk?.();
  const values = await readValues(
    session,
    pending.map((item) => item.body),
  );
  return pending.map((item, index) => toTableData(item, values[index] ?? []));
}

function ask(table: Excel.Table, request: TableRequest): Pending {
  const headers = table.columns.items.map((column) => column.name);
  const whole = table.getRange();
  whole.load({ rowIndex: true, columnIndex: true });
  const lights = new Map<number, LookQuery>();
  headers.forEach((header, index) => {
    if (request.isLight(table.name, header)) lights.set(index, askLooks(table.columns.getItemAt(index)));
  });
  const merged = supports("1.13") ? whole.getMergedAreasOrNullObject() : undefined;
  merged?.load({ address: true });
  const body = table.getDataBodyRange();
  const formulas = body.getSpecialCellsOrNullObject("Formulas");
  formulas.load({ address: true });
  return { table, headers, whole, body, lights, merged, formulas };
}

function toTableData(item: Pending, values: TableData["values"]): TableData {
  const { table, headers, whole, lights, merged, formulas } = item;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    sheetProtected: table.worksheet.protection.protected,
    top: whole.rowIndex,
    left: whole.columnIndex,
    headers,
    values,
    looks: new Map([...lights].map(([index, query]) => [index, looksOf(query)])),
    mergedAddresses: merged && !merged.isNullObject ? merged.address.split(",") : [],
    hasTotals: table.showTotals,
    hasFormulas: !formulas.isNullObject,
    calculatedColumns: formulas.isNullObject
      ? new Set()
      : wholeColumns(formulas.address, { left: whole.columnIndex, columns: headers.length, rows: values.length }),
  };
}
