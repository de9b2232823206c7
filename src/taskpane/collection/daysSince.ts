import { daysBetween } from "../../domain/day/daysBetween";
import { isoDay } from "../../domain/day/isoDay";
import { periodEnd } from "../../domain/day/periodEnd";
import type { Period } from "../../domain/period";

/** How many days ago a period ended, by the local calendar; undefined while it has not. */
export function daysSince(period: Period, now: Date): number | undefined {
  const today = isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const days = daysBetween(periodEnd(period), today);
  return days > 0 ? days : undefined;
}
