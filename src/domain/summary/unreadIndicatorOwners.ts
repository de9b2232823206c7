import { newestUnread } from "../checks/indicators/newestUnread";
import { type PossibleNames, possibleNames } from "../checks/lookups/possibleNames";
import type { IndicatorRow } from "../goalRows";
import { measuredValues } from "../goals/measuredValues";
import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import { comparePeriods } from "../period";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { unreadRows } from "./unreadRows";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "A-5"];

/**
 * The goals and factors (Hör till) that an indicator belongs to which can not be known: it could not be read, another row has
 * its id too, or its latest measurement can not be used or may be one that could not be read. Undefined stands for any.
 *
 * Source: T3.3-c, T3.4-a, A-5. @example I1 of M1, 2025 read, 2026 unreadable // ["M1"]; 2024 unreadable // []
 */
export function unreadIndicatorOwners(workbook: Workbook): PossibleNames {
  const { indicators, leftOut } = workbook;
  const unread = unreadRows<{ readonly id?: string | undefined; readonly belongsTo?: string | undefined }>(
    indicators,
    leftOut.indicators,
  );
  const owners = possibleNames([...unread, ...indicators.filter(isMeasuredUnread(workbook))], "belongsTo");
  return [...new Set(owners)];
}

function isMeasuredUnread({ measurements, leftOut }: Workbook): (indicator: IndicatorRow) => boolean {
  const rowsOf = groupRows(measurements, (row) => nameKey(row.indicator));
  const unreadOf = newestUnread(leftOut.measurements);
  return (indicator) => {
    const [latest] = measuredValues(indicator, rowsOf.get(nameKey(indicator.id)) ?? []);
    const unread = unreadOf(indicator.id);
    if (unread === undefined) return latest !== undefined && latest.level === undefined;
    // Of two with one period nobody knows which is right.
    return unread === "any" || latest === undefined || comparePeriods(unread, latest.period) >= 0;
  };
}
