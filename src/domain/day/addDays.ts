import type { Citation } from "../rule";

export const RULE: Citation = ["A-8"];

const MS_PER_DAY = 86_400_000;

/**
 * The ISO day so many days later; what is no ISO day stands as it is. No clock change counts: the day is read as UTC.
 *
 * Source: A-8. @example addDays("2026-08-31", 31) // "2026-10-01"
 */
export function addDays(day: string, days: number): string {
  const then = new Date(Date.parse(day) + days * MS_PER_DAY);
  return Number.isNaN(then.getTime()) ? day : then.toISOString().slice(0, 10);
}
