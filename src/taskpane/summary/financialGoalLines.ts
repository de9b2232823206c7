import type { FinancialGoalRow } from "../../domain/economyRows";
import { groupRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { FinancialGoalResult } from "../../domain/planOutcome";
import type { RunReport } from "../../run/runReport";

/** A financial goal in one year, with the row it was judged from. */
export interface FinancialGoalLine {
  readonly row: FinancialGoalRow;
  readonly result: FinancialGoalResult;
}

/** Each financial goal in the newest year that has a value, else in its first year, in the table's order (T3.2-f). */
export function financialGoalLines({ outcome, workbook }: RunReport): readonly FinancialGoalLine[] {
  const rows = new Map(workbook.financialGoals.map((row) => [row.at.row, row]));
  const lines = outcome.financialGoals.flatMap((result) => {
    const row = rows.get(result.at.row);
    return row ? [{ row, result }] : [];
  });
  return [...groupRows(lines, ({ row }) => nameKey(row.id)).values()].flatMap((years) => {
    const inOrder = years.toSorted((a, b) => a.row.year - b.row.year);
    return inOrder.findLast(({ result }) => result.value !== undefined) ?? inOrder[0] ?? [];
  });
}
