import type { Tables, Workbook } from "../../domain/rows";

/** The tables that something is computed from; the others only add to them. */
const STARTS = ["services", "followUps", "yearResults", "goals", "factors", "indicators"] as const;

/** True while none of the tables that results come from has a row, as in a new template. */
export function isUnfilled(workbook: Workbook): boolean {
  return STARTS.every((table) => !hasRows(workbook, table));
}

/** True when a table has a row, readable or not. */
export function hasRows({ leftOut, ...tables }: Workbook, table: keyof Tables): boolean {
  return tables[table].length > 0 || (leftOut[table]?.length ?? 0) > 0;
}
