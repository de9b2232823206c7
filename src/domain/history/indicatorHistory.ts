import { assessIndicators } from "../goals/assessIndicators";
import type { Light } from "../light";
import { comparePeriods, formatPeriod, type Period } from "../period";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["S4-b", "S4-c", "A-5"];

/** The lights of all indicators, in row order, as they stood when a period had been measured. */
export interface LightsThen {
  readonly period: Period;
  readonly lights: readonly Light[];
}

/**
 * How the indicators' lights have moved: for each of the newest `count` periods that something was measured in, every
 * indicator judged by what was known then. One that had not been measured yet was grey (A-5). Oldest period first.
 *
 * Source: S4-b, S4-c. Targets are today's: the workbook keeps no earlier ones.
 */
export function indicatorHistory(workbook: Workbook, count: number): readonly LightsThen[] {
  const { measurements } = workbook;
  const given = measurements.filter(({ value }) => value !== undefined && value !== "");
  const periods = [...new Map(given.map(({ period }) => [formatPeriod(period), period])).values()];
  const newest = periods.toSorted(comparePeriods).slice(-count);
  return newest.map((period) => {
    const known = measurements.filter((row) => comparePeriods(row.period, period) <= 0);
    const { value } = assessIndicators({ ...workbook, measurements: known });
    return { period, lights: value.map(({ status }) => status) };
  });
}
