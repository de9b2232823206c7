import { type Finding, finding } from "../../domain/finding";
import { TABLE_KEYS, type TableKey } from "../../domain/source";
import { CONTRACT, tableKeyOf } from "../contract/contract";
import type { TableData } from "../tableData";
import { matchHeaders } from "./matchHeaders";
import type { Geometry, TableGeometry } from "./tableGeometry";

/** The contract tables among all tables of a workbook, in the contract's order, and what is wrong with their headers. */
export function geometryOf(tables: readonly TableData[]): {
  readonly geometry: Geometry;
  readonly findings: readonly Finding[];
} {
  const byKey = new Map<TableKey, TableData>();
  for (const data of tables) {
    const key = tableKeyOf(data.name);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, data);
  }
  const geometry = new Map<TableKey, TableGeometry>();
  const findings: Finding[] = [];
  for (const key of TABLE_KEYS) {
    const data = byKey.get(key);
    if (!data) continue;
    const match = matchHeaders(CONTRACT[key], data.headers);
    geometry.set(key, { contract: CONTRACT[key], data, indexes: match.indexes });
    findings.push(
      ...match.findings,
      ...data.mergedAddresses.map((address) => finding("merged-cells", { table: key }, { address })),
    );
  }
  return { geometry, findings };
}
