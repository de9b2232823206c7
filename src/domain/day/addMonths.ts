import type { Citation } from "../rule";
import { isoMonth } from "./isoDay";
import { monthEnd } from "./monthEnd";

export const RULE: Citation = ["A-8"];

const MONTHS_PER_YEAR = 12;

/**
 * The ISO day so many months later; the last day of the month where the month is too short.
 *
 * Source: A-8. `months` may be negative. @example addMonths("2026-01-31", 1) // "2026-02-28"
 */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * MONTHS_PER_YEAR + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / MONTHS_PER_YEAR);
  const month = count - year * MONTHS_PER_YEAR + 1;
  const last = monthEnd(year, month);
  const same = `${isoMonth(year, month)}-${day.slice(8)}`;
  return same < last ? same : last;
}
