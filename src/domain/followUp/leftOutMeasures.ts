import { has, mayHave } from "../leftOut";
import { sameName } from "../nameKey";
import type { ForecastResult } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-a", "A-3", "A-5"];

/**
 * A forecast as it stands when a measure of its unit, that may count in its year, was left out: what the measures cover and
 * what they leave is not known. The light stands: what can not be read handles no deficit, and what is handled without it
 * stays so. A row that names no unit is nobody's measure.
 *
 * Source: T3.2-a, A-3, A-5. @example −2 000, 750 read and one unreadable // red, without a missing amount
 */
export function withoutLeftOut(forecast: ForecastResult, leftOut: Workbook["leftOut"]): ForecastResult {
  const { unit, period, remaining } = forecast;
  const isAnyLeftOut = leftOut.measures?.some(
    (row) =>
      has(row, "unit", (name) => sameName(name, unit)) &&
      mayHave(row, "year", (year) => year === period.year) &&
      mayHave(row, "state", (state) => state !== "dropped") &&
      mayHave(row, "inForecast", (isIn) => !isIn),
  );
  if (!isAnyLeftOut) return forecast;
  return { ...forecast, measuresEffect: undefined, remaining: remaining === 0 ? 0 : undefined };
}
