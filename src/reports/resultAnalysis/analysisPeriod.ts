import { comparePeriods, type Period, periodEndMonth } from "../../domain/period";
import type { Workbook } from "../../domain/rows";
import type { Citation } from "../../domain/rule";

export const RULE: Citation = ["S4-c", "A-8"];

const TERTIAL_MONTHS = 4;

/**
 * The tertial that is analysed: the one in which the newest forecast, outcome or measured value up to the reference day
 * ends, else the one that the day falls in. Undefined when neither is known.
 *
 * Source: S4-c ("ungefär tre gånger per år"), A-8. @example follow-up 2026-08, day 2026-10-15 // tertial 2 of 2026
 */
export function analysisPeriod(workbook: Workbook, day: string | undefined): Period | undefined {
  const known = knownPeriods(workbook).filter((period) => day === undefined || endMonth(period) <= day.slice(0, 7));
  const newest = known.reduce<Period | undefined>(
    (one, other) => (one === undefined || comparePeriods(other, one) > 0 ? other : one),
    undefined,
  );
  if (newest !== undefined) return tertial(newest.year, periodEndMonth(newest));
  return day === undefined ? undefined : tertial(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

function knownPeriods({ followUps, measurements }: Workbook): readonly Period[] {
  return [
    ...followUps.filter(({ forecast, outcome }) => forecast !== undefined || outcome !== undefined),
    ...measurements.filter(({ value }) => value !== undefined),
  ].map(({ period }) => period);
}

function endMonth(period: Period): string {
  return `${String(period.year).padStart(4, "0")}-${String(periodEndMonth(period)).padStart(2, "0")}`;
}

function tertial(year: number, month: number): Period {
  return { kind: "tertial", year, part: Math.ceil(month / TERTIAL_MONTHS) };
}
