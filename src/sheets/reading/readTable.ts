import type { Finding } from "../../domain/finding";
import type { LeftOutRow } from "../../domain/leftOut";
import type { Sourced } from "../../domain/source";
import type { Columns, RecordOf, TableContract } from "../contract/table";
import { dropDuplicates } from "./dropDuplicates";
import { type ReadRow, readRows } from "./readRows";
import type { Geometry } from "./tableGeometry";

/** A table's records in row order, the rows that were left out, and what was wrong. */
export interface ReadTable<R extends Sourced> {
  readonly records: readonly R[];
  readonly leftOut: readonly LeftOutRow<R>[];
  readonly findings: readonly Finding[];
}

/** Reads a table by its contract, which may ask for more in a workbook than the guide says; a table that the workbook lacks has no records. */
export function readTable<C extends Columns>(contract: TableContract<C>, geometry: Geometry): ReadTable<RecordOf<C>> {
  const table = geometry.get(contract.key);
  if (!table) return { records: [], leftOut: [], findings: [] };
  const { rows, leftOut, findings } = dropDuplicates(contract, readRows({ ...table, contract }));
  const recordOf = ({ row, values }: ReadRow) => ({
    ...Object.fromEntries(values),
    at: { table: contract.key, row },
  });
  return {
    // Every input column gave a value of its kind, or the row would not be here; Map and Object.fromEntries forget which.
    records: rows.map((row) => recordOf(row) as RecordOf<C>),
    // The same of the columns that gave one.
    leftOut: leftOut.map((row) => recordOf(row) as LeftOutRow<RecordOf<C>>),
    findings,
  };
}
