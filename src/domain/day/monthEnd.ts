import type { Citation } from "../rule";
import { isoDay } from "./isoDay";

export const RULE: Citation = ["A-8"];

const FEBRUARY = 2;
const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

/**
 * The last day of a month, as an ISO day; February has 29 days in a leap year.
 *
 * Source: A-8. `month` is 1–12. @example monthEnd(2028, 2) // "2028-02-29"
 */
export function monthEnd(year: number, month: number): string {
  return isoDay(year, month, daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  if (month === FEBRUARY) return isLeap(year) ? 29 : 28;
  return SHORT_MONTHS.has(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
