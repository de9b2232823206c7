import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import type { FollowUpRow, MeasureRow } from "../followUpRows";
import type { Light } from "../light";
import type { ForecastResult } from "../outcome";
import type { Citation } from "../rule";
import type { Settings } from "../settings";

export const RULE: Citation = ["T3.2-a", "T3.2-g", "A-3", "A-4", "A-5"];

/**
 * Judges one forecast: may it be submitted? A negative one may not without measures that handle the deficit.
 *
 * Source: T3.2-a, T3.2-g; effects against deficit in whole öre. `measures` are those that count for the row's
 * unit and year. Amounts in the workbook's unit: Avvikelse = Ram − Prognos, what remains is never negative. Grey, and
 * nothing remaining known, without frame or forecast; green at or above −Prognosgräns; else yellow when the measures
 * reach, red when they do not.
 *
 * @example frame 45 000, forecast 47 000, measures 750 // deviation −2 000, remaining 1 250, red
 */
export function judgeForecast(
  row: FollowUpRow,
  measures: readonly MeasureRow[],
  settings: Pick<Settings, "amountUnit" | "forecastLimit">,
): ForecastResult {
  const { at, unit, period, frame, forecast } = row;
  const measuresEffect = sumExact(measures.map((measure) => measure.effect ?? 0));
  const facts = { at, unit, period, frame, forecast, measuresEffect };
  if (frame === undefined || forecast === undefined) {
    return { ...facts, deviation: undefined, remaining: undefined, status: "grey" };
  }
  const deviation = sumExact([frame, -forecast]);
  const isCovered = toOre(measuresEffect, settings.amountUnit) >= toOre(-deviation, settings.amountUnit);
  const remaining = isCovered ? 0 : sumExact([-deviation, -measuresEffect]);
  return { ...facts, deviation, remaining, status: lightOf(deviation, remaining, settings) };
}

function lightOf(
  deviation: number,
  remaining: number,
  { amountUnit, forecastLimit }: Pick<Settings, "amountUnit" | "forecastLimit">,
): Light {
  if (toOre(deviation, amountUnit) >= toOre(-forecastLimit, amountUnit)) return "green";
  return remaining === 0 ? "yellow" : "red";
}
