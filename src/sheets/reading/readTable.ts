import type { Finding } from "../../domain/finding";
import type { Columns, RecordOf, TableContract } from "../contract/table";
import { dropDuplicates } from "./dropDuplicates";
import { readRows } from "./readRows";
import type { Geometry } from "./tableGeometry";

/** A table's records in row order, and what was wrong. */
export interface ReadTable<R> {
  readonly records: readonly R[];
  readonly findings: readonly Finding[];
}

/** Reads a table of the contract; a table that the workbook lacks has no records. */
export function readTable<C extends Columns>(contract: TableContract<C>, geometry: Geometry): ReadTable<RecordOf<C>> {
  const table = geometry.get(contract.key);
  if (!table) return { records: [], findings: [] };
  const { rows, findings } = dropDuplicates(contract, readRows(table));
  const records = rows.map(({ row, values }) => {
    const record = { ...Object.fromEntries(values), at: { table: contract.key, row } };
    // Every input column gave a value of its kind, or the row would not be here; Map and Object.fromEntries forget which.
    return record as RecordOf<C>;
  });
  return { records, findings };
}
