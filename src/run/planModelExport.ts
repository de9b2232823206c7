import type { ModelRowContent } from "../domain/models/modelRowContent";
import type { Settings } from "../domain/settings";
import { CONTRACT } from "../sheets/contract/contract";
import { emptyRowTest } from "../sheets/reading/readRows";
import type { TableGeometry } from "../sheets/reading/tableGeometry";
import type { Change } from "../sheets/tableData";
import { wantedRow } from "../sheets/writing/outputRows";
import { planNewTable, planOutputTable } from "../sheets/writing/planOutputTable";

/**
 * What writes a model's rows to Styrmodell: a new table where the workbook has none (`present` undefined), else the rows of
 * the empty one. Undefined when the table has rows or lacks a column: then it is the user's, and is left alone.
 */
export function planModelExport(
  rows: readonly ModelRowContent[],
  present: TableGeometry | undefined,
  unit: Settings["amountUnit"],
): readonly Change[] | undefined {
  const wanted = rows.map((row) => wantedRow("modelRows", { ...row }, unit));
  if (!present) return planNewTable(CONTRACT.modelRows, wanted, unit);
  return isFree(present) ? planOutputTable(present, wanted) : undefined;
}

function isFree(table: TableGeometry): boolean {
  const hasAllColumns = Object.keys(table.contract.columns).every((key) => table.indexes.has(key));
  return hasAllColumns && table.data.values.every(emptyRowTest(table));
}
