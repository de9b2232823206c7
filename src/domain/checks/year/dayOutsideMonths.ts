import type { CalendarRow } from "../../planRows";
import type { Citation } from "../../rule";
import { newestOccurrence } from "./newestOccurrence";
import { RECURRENCE_MONTHS } from "./recurrenceMonths";

export const RULE: Citation = ["T3.2-h", "L-h", "Ti-f", "A-5"];

type Dated = Pick<CalendarRow, "date" | "recurrence">;

/**
 * The latest day that events fall on when none of them falls in any of some months (1–12); undefined when one does, or may
 * since it has no date, and when no months are asked for. Of one that recurs it is the newest time on the `day`.
 *
 * Source: L-h, Ti-f. All are ISO days. @example 2026-11-12, asked for June // 2026-11-12; every quarter from 2026-03-01 // undefined
 */
export function dayOutsideMonths(
  rows: readonly Dated[],
  months: readonly number[],
  day: string | undefined,
): string | undefined {
  if (months.length === 0 || rows.some((row) => mayFallIn(row, months))) return undefined;
  const days = rows.flatMap((row) => newestOccurrence(row, day ?? row.date ?? "")?.date ?? []);
  return days.sort().at(-1);
}

function mayFallIn({ date, recurrence }: Dated, months: readonly number[]): boolean {
  if (date === undefined) return true;
  const first = Number(date.slice(5, 7));
  if (recurrence === undefined) return months.includes(first);
  return months.some((month) => (month - first) % RECURRENCE_MONTHS[recurrence] === 0);
}
