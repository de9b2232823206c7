import type { CalendarRow } from "../../planRows";
import type { Citation } from "../../rule";
import { RECURRENCE_MONTHS } from "./recurrenceMonths";

export const RULE: Citation = ["T3.2-h", "S4-c", "L-e"];

const MONTHS_PER_YEAR = 12;

/**
 * How many times a year events fall, together: one that recurs as often as it says, one without a date once, and of the
 * others those of the calendar year that has the most of them.
 *
 * Source: S4-c, L-e. @example one every tertial // 3; two in 2026 and one in 2027 // 2
 */
export function timesPerYear(rows: readonly CalendarRow[]): number {
  const inYear = new Map<string, number>();
  let everyYear = 0;
  for (const { date, recurrence } of rows) {
    const year = date?.slice(0, 4);
    if (recurrence !== undefined) everyYear += MONTHS_PER_YEAR / RECURRENCE_MONTHS[recurrence];
    else if (year === undefined) everyYear += 1;
    else inYear.set(year, (inYear.get(year) ?? 0) + 1);
  }
  return everyYear + [...inYear.values()].reduce((most, count) => Math.max(most, count), 0);
}
