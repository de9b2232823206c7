import type { CellContent, CellLook, TableData } from "../../src/sheets/tableData";

/** A table at A1 of a sheet of its own name, with these headers and rows. */
export function makeTable(
  name: string,
  headers: readonly string[],
  values: readonly (readonly CellContent[])[],
  more: Partial<TableData> = {},
): TableData {
  return {
    name,
    sheet: name,
    sheetProtected: false,
    top: 0,
    left: 0,
    headers,
    values,
    looks: new Map<number, readonly CellLook[]>(),
    mergedAddresses: [],
    hasTotals: false,
    hasFormulas: false,
    calculatedColumns: new Set<number>(),
    ...more,
  };
}
