import type { Found } from "../finding";
import type { IndicatorRow, MeasurementRow } from "../goalRows";
import type { Light } from "../light";
import type { IndicatorResult } from "../outcome";
import type { Citation } from "../rule";
import { findTargetFaults, targetedOf } from "./checkTargets";
import { judgementLight } from "./judgements";
import { findUnreadable, type Measured, measuredValues } from "./measuredValues";
import { lightInZones, zonesOf } from "./quantitativeLight";
import { trendOf } from "./trendOf";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "S4-b", "A-5"];

/**
 * An indicator's light and trend from its latest period with a value.
 *
 * Source: T3.3-c, T3.4-a, S4-b. `rows` are the indicator's measurements, `yellowMargin` a share. Grey when nothing is
 * measured, when the latest value can not be read (an older one would mislead) or when the target is missing.
 *
 * @example Högre, target 80, Gul marginal 5 %: 82 green, 77 yellow, 75 red
 */
export function assessIndicator(
  indicator: IndicatorRow,
  rows: readonly MeasurementRow[],
  yellowMargin: number,
): Found<IndicatorResult> {
  const measured = measuredValues(indicator, rows);
  const [latest] = measured;
  return {
    value: {
      at: indicator.at,
      id: indicator.id,
      value: latest?.value,
      period: latest?.period,
      trend: trendOf(measured),
      status: latest ? lightOf(indicator, latest, yellowMargin) : "grey",
    },
    findings: [...findTargetFaults(indicator), ...findUnreadable(indicator, rows)],
  };
}

function lightOf(indicator: IndicatorRow, { value }: Measured, yellowMargin: number): Light {
  if (indicator.kind === "qualitative") return (typeof value === "string" && judgementLight(value)) || "grey";
  const targeted = targetedOf(indicator);
  return targeted && typeof value === "number" ? lightInZones(value, zonesOf(targeted, yellowMargin)) : "grey";
}
