import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { ForecastResult } from "../outcome";
import { comparePeriods } from "../period";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-a"];

/**
 * Each unit's forecast that is handed in now: that of the newest period with a forecast, in row order. Earlier ones were
 * handed in before and are history; a row without a forecast hands in nothing.
 *
 * Source: T3.2-a. @example Omsorg 2026-04 and 2026-08 with forecasts, 2026-12 without // 2026-08
 */
export function newestForecasts(forecasts: readonly ForecastResult[]): readonly ForecastResult[] {
  const given = forecasts.filter(({ forecast }) => forecast !== undefined);
  const newest = [...groupRows(given, ({ unit }) => nameKey(unit)).values()].map((own) =>
    own.reduce((one, other) => (comparePeriods(other.period, one.period) > 0 ? other : one)),
  );
  const isNewest = new Set(newest);
  return forecasts.filter((forecast) => isNewest.has(forecast));
}
