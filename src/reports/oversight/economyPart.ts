import type { Recovery } from "../../domain/outcome";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import type { ReportContext } from "../parts/reportContext";
import { spaced } from "../parts/rows";
import { tableRows, wordColumn } from "../parts/table";
import { balanceColumns } from "../shared/balanceColumns";
import { balanceRows } from "../shared/balanceRows";
import { deficitColumns, noDeficits } from "../shared/deficitColumns";
import { financialGoalColumns, financialGoalKey } from "../shared/financialGoalColumns";
import { forecastColumns, forecastsNow } from "../shared/forecastColumns";

export const RULE: Citation = ["T5.2-a", "T3.2-a", "T3.2-b", "T3.2-f", "KL11:12"];

/** Financial goals, forecasts against the budget, the units' deficits, and apart from them the municipality's balance. */
export function economyPart(context: ReportContext): readonly ReportRow[] {
  return spaced("economy", [goalTable(context), forecastTable(context), deficitTable(context), balance(context)]);
}

function goalTable(context: ReportContext): readonly ReportRow[] {
  const c = financialGoalColumns(context);
  return tableRows({
    key: "financialGoals",
    columns: [c.year, c.goal, c.target, c.forecast, c.outcome, c.decision, c.status],
    records: context.workbook.financialGoals,
    keyOf: financialGoalKey,
    empty: ECONOMY_WORDS.financialGoal.empty,
  });
}

function forecastTable(context: ReportContext): readonly ReportRow[] {
  const c = forecastColumns(context);
  return tableRows({
    key: "forecasts",
    columns: [c.unit, c.period, c.frame, c.forecast, c.deviation, c.remaining, c.status],
    records: forecastsNow(context),
    keyOf: ({ unit }) => unit,
    empty: ECONOMY_WORDS.forecast.empty,
  });
}

function deficitTable(context: ReportContext): readonly ReportRow[] {
  const c = deficitColumns(context);
  const unit = wordColumn<Recovery>(COMMON_WORDS.unit, (deficit) => deficit.unit);
  const state = wordColumn<Recovery>(c.state.header, ({ state: own, originYear, exempted }) =>
    ECONOMY_WORDS.deficit.story(own, originYear, exempted === 0 ? undefined : context.formats.amount(exempted)),
  );
  return tableRows({
    key: "deficits",
    columns: [unit, state, c.deficit, c.recovered, c.remaining, c.due, c.status],
    records: context.outcome.recoveries,
    keyOf: (deficit) => `${deficit.unit}:${deficit.originYear}`,
    empty: noDeficits(context),
  });
}

function balance(context: ReportContext): readonly ReportRow[] {
  const b = balanceColumns(context);
  const d = deficitColumns(context);
  return balanceRows(context, {
    years: [b.year, { header: "", cell: () => undefined }, b.result, b.adjusted, b.balance, b.reserve, b.status],
    deficits: [d.from, d.state, d.deficit, d.recovered, d.remaining, d.due, d.status],
  });
}
