import { type Finding, type Found, finding } from "../finding";
import type { MeasureRow } from "../followUpRows";
import { groupRows } from "../groupRows";
import { rowKey } from "../nameKey";
import type { ForecastResult, Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { countsAgainstDeficit } from "./countsAgainstDeficit";
import { disputedForecasts, forecastKey, unknownForecast } from "./disputedForecast";
import { judgeForecast } from "./judgeForecast";
import { withoutLeftOut } from "./leftOutMeasures";
import { newestForecasts } from "./newestForecasts";

export const RULE: Citation = ["T3.2-a", "A-3", "A-5"];

/**
 * Judges every row of Uppföljning, each with the measures of its unit in its period's year, in row order. A red one is
 * `forecast-needs-measures` when it is its unit's newest; a measure that would count but has no effect stated is `measure-without-effect`.
 *
 * Source: T3.2-a, A-3. A row whose unit and period another row has too is grey.
 */
export function judgeForecasts(workbook: Workbook): Found<Pick<Outcome, "forecasts">> {
  const counting = workbook.measures.filter(countsAgainstDeficit);
  const byUnitAndYear = groupRows(counting, (row) => rowKey(row.unit, row.year));
  const disputed = disputedForecasts(workbook.leftOut);
  const forecasts = workbook.followUps.map((row) => {
    if (disputed.has(forecastKey(row))) return unknownForecast(row);
    const measures = byUnitAndYear.get(rowKey(row.unit, row.period.year)) ?? [];
    return withoutLeftOut(judgeForecast(row, measures, workbook.settings), workbook.leftOut);
  });
  return {
    value: { forecasts },
    findings: [...newestForecasts(forecasts).flatMap(findRefused), ...counting.flatMap(findWithoutEffect)],
  };
}

function findRefused(result: ForecastResult): readonly Finding[] {
  const { at, unit, period, status, deviation, measuresEffect, remaining } = result;
  if (status !== "red" || deviation === undefined) return [];
  const facts = { unit, period, deviation, measuresEffect, missing: remaining };
  return [finding("forecast-needs-measures", { ...at, column: "status" }, facts)];
}

function findWithoutEffect(measure: MeasureRow): readonly Finding[] {
  if (measure.effect !== undefined) return [];
  return [finding("measure-without-effect", { ...measure.at, column: "effect" }, { measure: measure.measure })];
}
