import type { Found } from "../finding";
import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { IndicatorResult } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { assessIndicator } from "./assessIndicator";
import { withoutLeftOut } from "./leftOutMeasurements";

export const RULE: Citation = ["T3.3-c", "T3.4-a"];

/** Assesses every indicator with its own measurements, in row order. Source: T3.3-c, T3.4-a. */
export function assessIndicators(workbook: Workbook): Found<readonly IndicatorResult[]> {
  const rowsOf = groupRows(workbook.measurements, (row) => nameKey(row.indicator));
  const leftOut = workbook.leftOut.measurements ?? [];
  const assessed = workbook.indicators.map((indicator) => {
    const rows = rowsOf.get(nameKey(indicator.id)) ?? [];
    const { value, findings } = assessIndicator(indicator, rows, workbook.settings.yellowMargin);
    return { value: withoutLeftOut(value, { indicator, rows, leftOut }), findings };
  });
  return { value: assessed.map((one) => one.value), findings: assessed.flatMap((one) => one.findings) };
}
