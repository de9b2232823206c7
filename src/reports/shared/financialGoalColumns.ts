import type { FinancialGoalRow } from "../../domain/economyRows";
import type { Citation } from "../../domain/rule";
import type { ReportCell } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { number } from "../parts/cells";
import { shownFormat } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { statusCell } from "../parts/statusCell";
import { type Column, numberColumn, wordColumn } from "../parts/table";
import { targetCell } from "./indicatorCells";

export const RULE: Citation = ["T3.2-f", "L-g"];

/** The columns that a financial goal can be shown in. */
export function financialGoalColumns(context: ReportContext) {
  const text = ECONOMY_WORDS.financialGoal;
  return {
    goal: wordColumn(text.goal, ({ goal, id }) => goal ?? id),
    year: wordColumn(text.year, ({ year }) => String(year)),
    target: numberColumn(text.target, (row) => targetCell(context, row)),
    forecast: numberColumn(text.forecast, (row) => shown(row, row.forecast)),
    outcome: numberColumn(text.outcome, (row) => shown(row, row.outcome)),
    decision: wordColumn(text.decision, ({ decision }) => decision),
    status: {
      header: COMMON_WORDS.light,
      cell: (row: FinancialGoalRow) => statusCell(context.results.financialGoals, row),
    },
  } as const satisfies Record<string, Column<FinancialGoalRow>>;
}

function shown({ shownAs }: FinancialGoalRow, value: number | undefined): ReportCell {
  return number(value, shownFormat(value ?? 0, shownAs));
}

/** A goal and year as a row's key. */
export function financialGoalKey({ id, year }: FinancialGoalRow): string {
  return `${id}:${year}`;
}
