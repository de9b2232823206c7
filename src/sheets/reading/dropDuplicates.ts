import { type Finding, finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import type { TableContract } from "../contract/table";
import { shown } from "../kinds/shown";
import type { ReadRow, ReadRows } from "./readRows";

/**
 * Leaves out every row whose key an earlier row has, with all its cells. Names compare ignoring case.
 *
 * Errors: "duplicate-key" at the later row, naming the first.
 */
export function dropDuplicates(contract: TableContract, read: ReadRows): ReadRows {
  if (contract.uniqueBy.length === 0) return read;
  const first = new Map<string, number>();
  const repeated: ReadRow[] = [];
  const duplicates: Finding[] = [];
  const rows = read.rows.filter((row) => {
    const parts = contract.uniqueBy.map((key) => partOf(contract, row, key));
    const key = JSON.stringify(parts.map(nameKey));
    const firstRow = first.get(key);
    if (firstRow === undefined) {
      first.set(key, row.row);
      return true;
    }
    const words = parts.filter((part) => part !== "").join(", ");
    repeated.push(row);
    duplicates.push(finding("duplicate-key", placeOf(contract, row), { key: words, firstRow }));
    return false;
  });
  const leftOut = [...read.leftOut, ...repeated].sort((one, other) => one.row - other.row);
  return { rows, leftOut, findings: [...read.findings, ...duplicates] };
}

function partOf(contract: TableContract, row: ReadRow, key: string): string {
  const value = row.values.get(key);
  return value === undefined ? "" : shown(contract.columns[key]?.kind.write(value) ?? "");
}

function placeOf(contract: TableContract, { row }: ReadRow) {
  const column = contract.uniqueBy[0];
  return column === undefined ? { table: contract.key, row } : { table: contract.key, row, column };
}
