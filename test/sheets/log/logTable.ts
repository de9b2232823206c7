import { CONTRACT } from "../../../src/sheets/contract/contract";
import type { CellContent, TableData } from "../../../src/sheets/tableData";

/** A table of the contract with these rows in its columns' order; `headers` instead of its own where given. */
export function recordTable(
  key: "log" | "versions" | "versionData",
  values: readonly (readonly CellContent[])[],
  headers: Readonly<Record<string, string>> = {},
): TableData {
  const { name, columns } = CONTRACT[key];
  const own = Object.values(columns).map(({ header }) => headers[header] ?? header);
  return {
    name,
    sheet: name,
    sheetProtected: false,
    top: 0,
    left: 0,
    headers: own,
    values: values.map((row) => own.map((_, index) => row[index] ?? "")),
    looks: new Map(),
    mergedAddresses: [],
    hasTotals: false,
    hasFormulas: false,
    calculatedColumns: new Set(),
  };
}
