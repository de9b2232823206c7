import type { Citation } from "../rule";

export const RULE: Citation = ["A-8"];

const MS_PER_DAY = 86_400_000;

/**
 * How many days from one ISO day to another, negative when the other comes first. No clock change counts: an ISO day is
 * read as UTC whatever the computer's own time zone.
 *
 * Source: A-8. @example daysBetween("2026-08-31", "2026-10-01") // 31
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
