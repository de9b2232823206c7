import type { MeasurementRow } from "../../goalRows";
import type { LeftOutRow } from "../../leftOut";
import { comparePeriods, type Period } from "../../period";
import type { Citation } from "../../rule";
import { newestUnread } from "./newestUnread";

export const RULE: Citation = ["T3.4-b", "A-5"];

/**
 * Tells whether a measurement that was left out may be of an indicator and newer than a period: as far as its cells could be
 * read, it is. One whose indicator can not be read may be of any.
 *
 * Source: T3.4-b, A-5. @example mayBeNewer(leftOut.measurements)("I1", { kind: "year", year: 2025 }) // true
 */
export function mayBeNewer(
  leftOut: readonly LeftOutRow<MeasurementRow>[] | undefined,
): (indicator: string, period: Period) => boolean {
  const unreadOf = newestUnread(leftOut);
  return (indicator, period) => {
    const unread = unreadOf(indicator);
    return unread === "any" || (unread !== undefined && comparePeriods(unread, period) > 0);
  };
}
