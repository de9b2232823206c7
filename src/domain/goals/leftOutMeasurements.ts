import type { IndicatorRow, MeasurementRow } from "../goalRows";
import { has, type LeftOutRow, mayHave } from "../leftOut";
import { sameName } from "../nameKey";
import type { IndicatorResult } from "../outcome";
import { comparePeriods } from "../period";
import type { Citation } from "../rule";
import { measuredValues } from "./measuredValues";

export const RULE: Citation = ["T3.3-c", "A-5"];

/** An indicator with the measurements of it that were read, and all those that were left out. */
export interface MeasuredIndicator {
  readonly indicator: IndicatorRow;
  readonly rows: readonly MeasurementRow[];
  readonly leftOut: readonly LeftOutRow<MeasurementRow>[];
}

/**
 * An indicator's result as it stands when a measurement of it was left out: grey and without a value when that may be the
 * latest (an older one would mislead), without a trend when it may be the one before; as it was when it is older still.
 *
 * Source: T3.3-c, A-5. @example 2025 read, 2026 unreadable // grey
 */
export function withoutLeftOut(result: IndicatorResult, measured: MeasuredIndicator): IndicatorResult {
  const { indicator, rows } = measured;
  const own = measured.leftOut.filter((row) => has(row, "indicator", (id) => sameName(id, indicator.id)));
  const [latest, before] = measuredValues(indicator, rows);
  const mayReach = (known: typeof latest) =>
    own.some((row) => mayHave(row, "period", (period) => !known || comparePeriods(period, known.period) >= 0));
  if (mayReach(latest)) return unknownOf(result);
  return mayReach(before) ? { ...result, trend: undefined } : result;
}

/** The result of an indicator about which nothing can be known. Source: A-5. */
export function unknownOf({ at, id }: IndicatorResult): IndicatorResult {
  return { at, id, value: undefined, period: undefined, trend: undefined, status: "grey" };
}
