import type { FinancialGoalRow } from "../../domain/economyRows";
import { groupRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { Recovery } from "../../domain/outcome";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { OVERVIEW_WORDS } from "../../text/reports/overviewWords";
import type { ReportContext } from "../parts/reportContext";
import { headingRows } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { sectionRows, wordColumn } from "../parts/table";
import { balanceColumns } from "../shared/balanceColumns";
import { balanceRows } from "../shared/balanceRows";
import { deficitColumns, noDeficits } from "../shared/deficitColumns";
import { financialGoalColumns, financialGoalKey } from "../shared/financialGoalColumns";
import { MODEL_RULES } from "../shared/modelRules";

export const RULE: Citation = ["T3.2-b", "T3.2-f", "KL11:12", "KL11:13", "KL11:14"];

/** The units' deficits, the financial goals and, apart from both, the municipality's balanskravsresultat. */
export function economyRows(context: ReportContext): readonly ReportRow[] {
  return [...deficitRows(context), ...goalRows(context), ...balanceSection(context)];
}

function deficitRows(context: ReportContext): readonly ReportRow[] {
  const { outcome } = context;
  const c = deficitColumns(context);
  const unit = wordColumn<Recovery>(COMMON_WORDS.unit, (deficit) => deficit.unit);
  return sectionRows({
    key: "deficits",
    heading: OVERVIEW_WORDS.deficits,
    rule: MODEL_RULES.deficits(context),
    columns: [unit, c.status, c.state, c.from, c.deficit, c.recovered, c.exempted, c.remaining, c.due],
    records: outcome.recoveries.filter(({ remaining }) => remaining !== 0),
    keyOf: (deficit) => `${deficit.unit}:${deficit.originYear}`,
    empty: noDeficits(context),
  });
}

function goalRows(context: ReportContext): readonly ReportRow[] {
  const c = financialGoalColumns(context);
  return sectionRows({
    key: "financialGoals",
    heading: OVERVIEW_WORDS.financialGoals,
    rule: sectionSource(context.model, ["T3.2-f", "L-g", "KL11:6"]),
    columns: [c.goal, c.status, c.year, c.target, c.forecast, c.outcome],
    records: newestYears(context.workbook.financialGoals),
    keyOf: financialGoalKey,
    empty: ECONOMY_WORDS.financialGoal.empty,
  });
}

/** Each goal's newest year with a forecast or an outcome; its last year when it has neither. */
function newestYears(rows: readonly FinancialGoalRow[]): readonly FinancialGoalRow[] {
  return [...groupRows(rows, ({ id }) => nameKey(id)).values()].flatMap((years) => {
    const known = years.filter(({ forecast, outcome }) => forecast !== undefined || outcome !== undefined);
    const newest = (known.length > 0 ? known : years).toSorted((one, other) => other.year - one.year);
    return newest.slice(0, 1);
  });
}

/** The first columns are the wide one and the light's: the numbers fall in the narrow ones. */
function balanceSection(context: ReportContext): readonly ReportRow[] {
  const b = balanceColumns(context);
  const d = deficitColumns(context);
  return [
    ...headingRows("balance", OVERVIEW_WORDS.balance, sectionSource(context.model, ["KL11:12", "KL11:13", "KL11:14"])),
    ...balanceRows(context, {
      years: [b.year, b.status, b.result, b.adjusted, b.deposited, b.used, b.balance, b.reserve],
      deficits: [d.from, d.status, d.state, d.deficit, d.recovered, d.exempted, d.remaining, d.due],
    }),
  ];
}
