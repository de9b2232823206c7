import type { MeasureRow } from "../followUpRows";
import type { Citation } from "../rule";

export const RULE: Citation = ["A-3"];

/**
 * True when a measure counts against a deficit: proposed, decided, ongoing or done, and not already in the forecast.
 * Source: A-3. @example a dropped one, or one marked Inräknad i prognos = ja // false
 */
export function countsAgainstDeficit(measure: MeasureRow): boolean {
  return measure.state !== "dropped" && !measure.inForecast;
}
