import type { FinancialGoalRow } from "../../domain/economyRows";
import type { IndicatorRow } from "../../domain/goalRows";
import type { Citation } from "../../domain/rule";
import type { ReportCell } from "../../sheets/report/reportSheet";
import { shownValue } from "../../text/pane/shownValue";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { TARGET_WORDS } from "../../text/reports/targetWords";
import { number, rightWords } from "../parts/cells";
import { shownFormat } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "S4-b", "A-5"];

type Target = Pick<IndicatorRow | FinancialGoalRow, "direction" | "target" | "targetTo" | "shownAs">;

/** What is aimed at: `minst 80`, `högst 5`, `70–90`, `minst 1,0 %`; "–" without a target. */
export function targetCell({ formats }: ReportContext, { direction, target, targetTo, shownAs }: Target): ReportCell {
  if (target === undefined) return rightWords(undefined);
  const shown = (value: number) => shownValue(value, shownAs, formats);
  const from = shown(target);
  if (direction !== "interval") return rightWords(TARGET_WORDS[direction](from));
  return rightWords(targetTo === undefined ? undefined : TARGET_WORDS.interval(from, shown(targetTo)));
}

/** A qualitative indicator has words to reach instead of a number. */
export function indicatorTargetCell(context: ReportContext, row: IndicatorRow): ReportCell {
  return row.kind === "qualitative" ? rightWords(TARGET_WORDS.judgement) : targetCell(context, row);
}

/** The newest value: a number, the word of a judgement, or "–". */
export function valueCell({ results }: ReportContext, row: IndicatorRow): ReportCell {
  const value = results.indicators.get(row.at.row)?.value;
  return typeof value === "string" ? rightWords(value) : number(value, shownFormat(value ?? 0, row.shownAs));
}

/** Which way it has gone since the measurement before, and when it was measured: `↑ T2 2026`. */
export function trendWords({ results, formats }: ReportContext, row: IndicatorRow): string | undefined {
  const result = results.indicators.get(row.at.row);
  if (result?.period === undefined) return undefined;
  const period = formats.shortPeriod(result.period);
  return result.trend === undefined ? period : `${COMMON_WORDS.trend[result.trend]} ${period}`;
}
