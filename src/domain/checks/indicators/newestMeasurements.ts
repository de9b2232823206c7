import type { MeasurementRow } from "../../goalRows";
import { nameKey } from "../../nameKey";
import { comparePeriods } from "../../period";
import type { Citation } from "../../rule";

export const RULE: Citation = ["T3.4-b", "A-5"];

/**
 * The newest measurement of each indicator (`nameKey`); a row without a value is nothing measured, one whose value can not
 * be used is measured all the same. Each row is passed once.
 *
 * Source: T3.4-b, A-5. @example newestMeasurements(rows).get("i1")?.period // { kind: "year", year: 2026 }
 */
export function newestMeasurements(rows: readonly MeasurementRow[]): ReadonlyMap<string, MeasurementRow> {
  const newest = new Map<string, MeasurementRow>();
  for (const row of rows) {
    if (row.value === undefined || String(row.value).trim() === "") continue;
    const key = nameKey(row.indicator);
    const known = newest.get(key);
    if (!known || comparePeriods(row.period, known.period) > 0) newest.set(key, row);
  }
  return newest;
}
