import type { FollowUpRow } from "../followUpRows";
import { rowKey } from "../nameKey";
import type { ForecastResult } from "../outcome";
import { formatPeriod } from "../period";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-a", "WB", "A-5"];

/** The unit and period of a row, as one key. */
export function forecastKey({ unit, period }: Pick<FollowUpRow, "unit" | "period">): string {
  return rowKey(unit, formatPeriod(period));
}

/** The `forecastKey` of every left-out row of Uppföljning: of two rows with the same, which holds nobody knows. Source: A-5. */
export function disputedForecasts({ followUps = [] }: Workbook["leftOut"]): ReadonlySet<string> {
  return new Set(
    followUps.flatMap(({ unit, period }) =>
      unit === undefined || period === undefined ? [] : [forecastKey({ unit, period })],
    ),
  );
}

/** A forecast about which nothing can be known: grey, and no amounts. Source: A-5. */
export function unknownForecast({ at, unit, period }: FollowUpRow): ForecastResult {
  const amounts = { frame: undefined, forecast: undefined, deviation: undefined };
  return { at, unit, period, ...amounts, measuresEffect: undefined, remaining: undefined, status: "grey" };
}
