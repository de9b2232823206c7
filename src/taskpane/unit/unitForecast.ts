import type { FollowUpRow } from "../../domain/followUpRows";
import { nameKey } from "../../domain/nameKey";
import type { ForecastResult } from "../../domain/outcome";
import type { Period } from "../../domain/period";
import type { Place } from "../../domain/source";
import type { RunReport } from "../../run/runReport";
import { forecastStanding } from "../followUp/forecastStanding";
import { forecastUnits } from "../followUp/forecastUnits";

/** How a unit's forecast for the newest period stands. */
export type UnitForecast =
  | { readonly kind: "given"; readonly forecast: ForecastResult }
  /** The unit has not handed one in; `row` is its row for the period where there is one, and `at` where to write it. */
  | { readonly kind: "missing"; readonly period: Period; readonly at: Place; readonly row: FollowUpRow | undefined }
  /** The unit is none of those that hand in forecasts. */
  | { readonly kind: "notAsked" }
  /** Nobody has handed in any. */
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly at: Place };

/** The forecast that a unit hands in now (T3.2-a). A row without Prognos hands in nothing. */
export function unitForecast(report: RunReport, unit: string): UnitForecast {
  const { period, units, unreadable } = forecastStanding(report);
  const isOwn = (name: string | undefined) => name !== undefined && nameKey(name) === nameKey(unit);
  const forecast = units.find((one) => isOwn(one.unit))?.forecast;
  if (forecast?.forecast !== undefined) return { kind: "given", forecast };
  const unread = unreadable.find((one) => isOwn(one.unit));
  if (unread) return { kind: "unreadable", at: unread.at };
  if (period === undefined) return { kind: "none" };
  if (!forecastUnits(report).some(isOwn)) return { kind: "notAsked" };
  const row = report.workbook.followUps.find(({ at }) => at.row === forecast?.at.row);
  return { kind: "missing", period, row, at: row ? { ...row.at, column: "forecast" } : { table: "followUps" } };
}
