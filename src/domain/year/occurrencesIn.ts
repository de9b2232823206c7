import { newestOccurrence } from "../checks/year/newestOccurrence";
import type { CalendarRow } from "../planRows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-h", "A-8"];

/**
 * The days that an event of the year falls on, from one day up to but not with another, ascending.
 *
 * Source: T3.2-h. None without a date. @example 2026-01-31 every month, from 2026-02-01 to 2026-04-01 // 02-28, 03-31
 */
export function occurrencesIn(
  row: Pick<CalendarRow, "date" | "recurrence">,
  { from, to }: { readonly from: string; readonly to: string },
): readonly string[] {
  const dates: string[] = [];
  let time = newestOccurrence(row, to);
  while (time && time.date >= from) {
    if (time.date < to) dates.unshift(time.date);
    time = time.before === undefined ? undefined : newestOccurrence(row, time.before);
  }
  return dates;
}
