import type { MeasurementRow } from "../../goalRows";
import { groupRows } from "../../groupRows";
import type { LeftOutRow } from "../../leftOut";
import { nameKey } from "../../nameKey";
import { comparePeriods, type Period } from "../../period";
import type { Citation } from "../../rule";

export const RULE: Citation = ["T3.4-b", "A-5"];

/**
 * Tells whether a measurement that was left out may be of an indicator and newer than a period: as far as its cells could be
 * read, it is. One whose indicator can not be read may be of any. Each row is passed once.
 *
 * Source: T3.4-b, A-5. @example mayBeNewer(leftOut.measurements)("I1", { kind: "year", year: 2025 }) // true
 */
export function mayBeNewer(
  leftOut: readonly LeftOutRow<MeasurementRow>[] = [],
): (indicator: string, period: Period) => boolean {
  const byIndicator = groupRows(leftOut, ({ indicator }) => (indicator === undefined ? "" : nameKey(indicator)));
  const newest = new Map([...byIndicator].map(([key, rows]) => [key, newestPossible(rows)] as const));
  return (indicator, period) =>
    [newest.get(nameKey(indicator)), newest.get("")].some(
      (possible) => possible === "any" || (possible !== undefined && comparePeriods(possible, period) > 0),
    );
}

/** The newest of some measurements' periods, `any` where one of them can not be read. */
function newestPossible(rows: readonly LeftOutRow<MeasurementRow>[]): Period | "any" {
  const periods = rows.map(({ period }) => period ?? "any");
  return periods.reduce((one, other) => {
    if (one === "any" || other === "any") return "any";
    return comparePeriods(other, one) > 0 ? other : one;
  });
}
