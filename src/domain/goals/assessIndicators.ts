import type { Found } from "../finding";
import { groupRows } from "../groupRows";
import { disputedIds } from "../leftOut";
import { nameKey } from "../nameKey";
import type { IndicatorResult } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { assessIndicator } from "./assessIndicator";
import { unknownOf, withoutLeftOut } from "./leftOutMeasurements";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "A-5"];

/**
 * Assesses every indicator with its own measurements, in row order. One whose id another row has too is grey and without a
 * value: whose the measurements are nobody knows. Source: T3.3-c, T3.4-a, A-5.
 */
export function assessIndicators(workbook: Workbook): Found<readonly IndicatorResult[]> {
  const rowsOf = groupRows(workbook.measurements, (row) => nameKey(row.indicator));
  const leftOut = workbook.leftOut.measurements ?? [];
  const disputed = disputedIds(workbook.leftOut.indicators);
  const assessed = workbook.indicators.map((indicator) => {
    const rows = rowsOf.get(nameKey(indicator.id)) ?? [];
    const { value, findings } = assessIndicator(indicator, rows, workbook.settings.yellowMargin);
    if (disputed.has(nameKey(indicator.id))) return { value: unknownOf(value), findings: [] };
    return { value: withoutLeftOut(value, { indicator, rows, leftOut }), findings };
  });
  return { value: assessed.map((one) => one.value), findings: assessed.flatMap((one) => one.findings) };
}
