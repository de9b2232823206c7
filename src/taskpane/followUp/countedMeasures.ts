import type { MeasureRow } from "../../domain/followUpRows";
import { nameKey } from "../../domain/nameKey";
import type { ForecastResult } from "../../domain/outcome";

/** The measures that count against a forecast's deficit: its unit's, of its year, neither dropped nor in the forecast. */
export function countedMeasures(forecast: ForecastResult, measures: readonly MeasureRow[]): readonly MeasureRow[] {
  return measures.filter(
    (measure) =>
      nameKey(measure.unit) === nameKey(forecast.unit) &&
      measure.year === forecast.period.year &&
      measure.state !== "dropped" &&
      !measure.inForecast,
  );
}
