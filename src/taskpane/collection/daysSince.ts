import { daysBetween } from "../../domain/day/daysBetween";
import { periodEnd } from "../../domain/day/periodEnd";
import type { Period } from "../../domain/period";

/** How many days before an ISO day a period ended; undefined where it had not. The day is the one lateness is judged by. */
export function daysSince(period: Period, day: string): number | undefined {
  const days = daysBetween(periodEnd(period), day);
  return days > 0 ? days : undefined;
}
