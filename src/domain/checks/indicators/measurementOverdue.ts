import { finding } from "../../finding";
import type { Periodicity } from "../../goalRows";
import { nameKey } from "../../nameKey";
import { type Period, periodEndMonth } from "../../period";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { undisputed } from "../undisputed";
import { mayBeNewer } from "./mayBeNewer";
import { newestMeasurements } from "./newestMeasurements";

export const RULE: Citation = ["T3.4-b", "A-5", "A-8"];

/** How many months lie between two measurements. */
const MONTHS = {
  month: 1,
  quarter: 3,
  tertial: 4,
  halfYear: 6,
  year: 12,
  secondYear: 24,
} as const satisfies Record<Periodicity, number>;

/** What has been can be measured only when it is over, and measuring takes its time: the month after is not yet late. */
const GRACE_MONTHS = 1;

/**
 * `measurement-overdue` for every indicator whose newest measurement is older than its periodicity on the reference day, at
 * that measurement: more than one periodicity and one month have gone since the end of its period. Never measured is grey
 * and no finding here; so is one that a measurement which could not be read may be newer than.
 *
 * Source: T3.4-b, A-5, A-8. @example 2025-T3, every tertial: in time until 2026-05-31, overdue on 2026-06-01
 */
export const measurementOverdue: Check = ({ workbook: { indicators, measurements, leftOut }, results: { day } }) => {
  if (day === undefined) return [];
  const newest = newestMeasurements(measurements);
  const isMaybeOutdated = mayBeNewer(leftOut.measurements);
  return undisputed(indicators, leftOut.indicators).flatMap(({ id, periodicity }) => {
    const measured = newest.get(nameKey(id));
    if (!measured || !periodicity || !isOverdue(measured.period, periodicity, day)) return [];
    if (isMaybeOutdated(id, measured.period)) return [];
    const facts = { indicator: id, period: measured.period, periodicity, day };
    return [finding("measurement-overdue", { ...measured.at, column: "period" }, facts)];
  });
};

/** Periods end with a month, so the month that the day lies in decides. */
function isOverdue(period: Period, periodicity: Periodicity, day: string): boolean {
  const lastMonth = period.year * 12 + periodEndMonth(period) + MONTHS[periodicity] + GRACE_MONTHS;
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) > lastMonth;
}
