import { addMonths } from "../../day/addMonths";
import type { CalendarRow } from "../../planRows";
import type { Citation } from "../../rule";
import { RECURRENCE_MONTHS } from "./recurrenceMonths";

export const RULE: Citation = ["T3.2-h", "S4-c", "L-e"];

const MONTHS_PER_YEAR = 12;

/**
 * How many times a year events fall, together: one that recurs as often as it says, one without a date once, and of the
 * others those of the twelve months in a row that have the most of them. A year is not the calendar's: what is done after
 * summer and after New Year is done twice.
 *
 * Source: S4-c, L-e. @example one every tertial // 3; 2026-09-10 and 2027-01-20 // 2; 2026-01-20 and 2027-01-20 // 1
 */
export function timesPerYear(rows: readonly CalendarRow[]): number {
  const dates: string[] = [];
  let everyYear = 0;
  for (const { date, recurrence } of rows) {
    if (recurrence !== undefined) everyYear += MONTHS_PER_YEAR / RECURRENCE_MONTHS[recurrence];
    else if (date === undefined) everyYear += 1;
    else dates.push(date);
  }
  return everyYear + mostInTwelveMonths(dates);
}

/** The twelve months with the most dates begin with one of them; the same day a year later is not in them. */
function mostInTwelveMonths(dates: readonly string[]): number {
  const sorted = [...dates].sort();
  let most = 0;
  let past = 0;
  sorted.forEach((from, index) => {
    const end = addMonths(from, MONTHS_PER_YEAR);
    while (past < sorted.length && (sorted[past] ?? end) < end) past += 1;
    most = Math.max(most, past - index);
  });
  return most;
}
