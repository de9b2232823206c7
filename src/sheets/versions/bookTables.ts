import type { KeptBook, KeptTable } from "../../domain/versions/keptBook";
import { CONTRACT } from "../contract/contract";
import { excelName } from "../contract/table";
import type { TableData } from "../tableData";

/**
 * A version as the tables of a workbook, each row where it stood, so that it can be read and computed as any workbook. Ramar,
 * which is a result, is left out.
 *
 * Source: WB. @example evaluate(readWorkbook(bookTables(book)).workbook).frames
 */
export function bookTables(book: KeptBook): readonly TableData[] {
  return book.filter(({ table }) => table !== "frames").map(tableData);
}

function tableData({ table, columns, rows }: KeptTable): TableData {
  const contract = CONTRACT[table];
  const last = rows.reduce((most, { row }) => Math.max(most, row), 1);
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  const empty = columns.map(() => "");
  return {
    name: excelName(contract),
    sheet: contract.name,
    sheetProtected: false,
    top: 0,
    left: 0,
    headers: columns.map((key) => contract.columns[key]?.header ?? key),
    values: Array.from({ length: last }, (_, index) => byRow.get(index + 1) ?? empty),
    looks: new Map(),
    mergedAddresses: [],
    hasTotals: false,
    hasFormulas: false,
    calculatedColumns: new Set(),
  };
}
