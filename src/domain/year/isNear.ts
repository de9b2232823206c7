import { daysBetween } from "../day/daysBetween";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-h", "A-8"];

/** So many days ahead something that is due is near. */
export const NEAR_DAYS = 31;

/** True when a date is at most 31 days ahead of the day, or passed. Source: A-8. @example isNear("2026-10-01", "2026-08-31") // true */
export function isNear(date: string, day: string): boolean {
  return daysBetween(day, date) <= NEAR_DAYS;
}
