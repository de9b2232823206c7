import { toOre } from "../../amount/ore";
import { finding } from "../../finding";
import { newestForecasts } from "../../followUp/newestForecasts";
import { groupRows } from "../../groupRows";
import { has, mayHave } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { ForecastResult } from "../../outcome";
import { comparePeriods } from "../../period";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["L-f", "A-4", "A-5"];

/**
 * `report-now` at Avvikelse of every unit's newest forecast that deviates from the frame, either way, by more than
 * Rapportgräns: such deviations are reported at once, beside the routine. None without a limit, or where a row of the unit
 * that could not be read may hold a newer forecast.
 *
 * Source: L-f; compared in whole öre. @example limit 500, frame 45 000, forecast 45 501 // −501 is reported
 */
export const reportNow: Check = ({ workbook, results }) => {
  const { reportLimit, amountUnit } = workbook.settings;
  if (reportLimit === undefined) return [];
  const mayBeNewer = leftOutForecasts(workbook);
  return newestForecasts(results.forecasts).flatMap((forecast) => {
    const { at, unit, period, deviation } = forecast;
    if (deviation === undefined || mayBeNewer(forecast)) return [];
    if (toOre(Math.abs(deviation), amountUnit) <= toOre(reportLimit, amountUnit)) return [];
    return [finding("report-now", { ...at, column: "deviation" }, { unit, period, deviation, limit: reportLimit })];
  });
};

/** Tells whether a left-out row that names the forecast's unit may hold a newer forecast of it. */
function leftOutForecasts({ leftOut: { followUps = [] } }: Workbook): (forecast: ForecastResult) => boolean {
  const named = followUps.filter((row) => has(row, "unit", () => true));
  const byUnit = groupRows(named, ({ unit = "" }) => nameKey(unit));
  return ({ unit, period }) =>
    (byUnit.get(nameKey(unit)) ?? []).some(
      (row) =>
        mayHave(row, "forecast", (forecast) => forecast !== undefined) &&
        mayHave(row, "period", (own) => comparePeriods(own, period) > 0),
    );
}
