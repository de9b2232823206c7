import type { MeasurementRow } from "../../goalRows";
import { groupRows } from "../../groupRows";
import type { LeftOutRow } from "../../leftOut";
import { nameKey } from "../../nameKey";
import { comparePeriods, type Period } from "../../period";
import type { Citation } from "../../rule";

export const RULE: Citation = ["T3.4-b", "A-5"];

/**
 * The newest period that a measurement which was left out may have, of each indicator: `any` where its period can not be read,
 * undefined without any. One whose indicator can not be read may be of any. Each row is passed once.
 *
 * Source: T3.4-b, A-5. @example newestUnread(leftOut.measurements)("I1") // { kind: "year", year: 2026 }
 */
export function newestUnread(
  leftOut: readonly LeftOutRow<MeasurementRow>[] = [],
): (indicator: string) => Period | "any" | undefined {
  const byIndicator = groupRows(leftOut, ({ indicator }) => (indicator === undefined ? "" : nameKey(indicator)));
  const newest = new Map([...byIndicator].map(([key, rows]) => [key, newestOf(rows.map(periodOf))] as const));
  return (indicator) => newestOf([newest.get(nameKey(indicator)), newest.get("")].flatMap((period) => period ?? []));
}

function periodOf({ period }: LeftOutRow<MeasurementRow>): Period | "any" {
  return period ?? "any";
}

function newestOf([first, ...others]: readonly (Period | "any")[]): Period | "any" | undefined {
  return others.reduce((one, other) => {
    if (one === undefined || one === "any" || other === "any") return "any";
    return comparePeriods(other, one) > 0 ? other : one;
  }, first);
}
