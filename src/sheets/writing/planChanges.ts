import type { Outcome } from "../../domain/outcome";
import { CONTRACT } from "../contract/contract";
import { geometryOf } from "../reading/geometryOf";
import type { Change, TableData } from "../tableData";
import { outputRows } from "./outputRows";
import { planNewTable, planOutputTable } from "./planOutputTable";
import { planUserTable } from "./planUserTable";
import { rowResults } from "./rowResults";

/**
 * What must be written for the workbook to show an outcome: only cells that differ, so that a run on unchanged input
 * writes nothing. Tables that are ours as a whole are made when missing and there is something to write.
 *
 * A `*` column that the user's table lacks is left out, and so is a table with merged cells (which is a finding).
 *
 * Source: WB. @example planChanges(tables, evaluate(readWorkbook(tables).workbook))
 */
export function planChanges(tables: readonly TableData[], outcome: Outcome): readonly Change[] {
  const { geometry } = geometryOf(tables);
  const isWritable = (table: TableData) => table.mergedAddresses.length === 0;
  const inUserTables = [...rowResults(outcome)].flatMap(([key, results]) => {
    const table = geometry.get(key);
    return table && isWritable(table.data) ? planUserTable(table, results) : [];
  });
  const inOurTables = [...outputRows(outcome)].flatMap(([key, rows]): readonly Change[] => {
    const table = geometry.get(key);
    if (!table) return planNewTable(CONTRACT[key], rows, outcome.settings.amountUnit);
    return isWritable(table.data) ? planOutputTable(table, rows) : [];
  });
  return [...inUserTables, ...inOurTables];
}
