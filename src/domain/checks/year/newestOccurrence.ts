import { addMonths } from "../../day/addMonths";
import type { CalendarRow } from "../../planRows";
import type { Citation } from "../../rule";
import { RECURRENCE_MONTHS } from "./recurrenceMonths";

export const RULE: Citation = ["T3.2-h", "A-8"];

/** The newest time an event falls, and the time before that; undefined where it has not fallen before. */
export interface Occurrence {
  readonly date: string;
  readonly before: string | undefined;
}

/**
 * The newest occurrence of an event of the year on a day: its own date, or, of one that recurs and whose date has come, the
 * last of its later dates that has. Undefined without a date. All are ISO days; a month too short gives its last day.
 *
 * Source: T3.2-h, A-8. @example 2026-01-31 every month, on 2026-03-15 // 2026-02-28, and before it 2026-01-31
 */
export function newestOccurrence(
  { date, recurrence }: Pick<CalendarRow, "date" | "recurrence">,
  day: string,
): Occurrence | undefined {
  if (date === undefined) return undefined;
  if (recurrence === undefined || date > day) return { date, before: undefined };
  const months = RECURRENCE_MONTHS[recurrence];
  const timesAt = (steps: number) => addMonths(date, steps * months);
  const most = Math.floor(monthsBetween(date, day) / months);
  const steps = timesAt(most) > day ? most - 1 : most;
  return { date: timesAt(steps), before: steps > 0 ? timesAt(steps - 1) : undefined };
}

/** Whole months from one day's month to another's: 2025-11-30 to 2026-02-01 is 3. */
function monthsBetween(from: string, to: string): number {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(to) - monthOf(from);
}
