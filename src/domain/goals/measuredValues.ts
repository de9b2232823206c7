import { type Finding, finding } from "../finding";
import type { IndicatorRow, MeasurementRow } from "../goalRows";
import { comparePeriods, type Period } from "../period";
import type { Citation } from "../rule";
import { judgementLight } from "./judgements";
import { LIGHT_SCORES } from "./lightScore";

export const RULE: Citation = ["T3.3-c", "A-5"];

/**
 * One measured value. `level` is what it is compared by: the number itself, or the score of the judgement's light;
 * undefined when the value can not be read.
 */
export interface Measured {
  readonly period: Period;
  readonly value: number | string;
  readonly level: number | undefined;
}

/**
 * An indicator's values, the latest first; rows without a value are nothing measured.
 * Source: T3.3-c. `rows` are the indicator's own.
 */
export function measuredValues(indicator: IndicatorRow, rows: readonly MeasurementRow[]): readonly Measured[] {
  return rows
    .flatMap(({ period, value }) => (isGiven(value) ? [{ period, value, level: levelOf(indicator, value) }] : []))
    .sort((one, other) => comparePeriods(other.period, one.period));
}

/** Every value that its indicator can not use: a word where a number is needed, or a word that is no judgement. */
export function findUnreadable(indicator: IndicatorRow, rows: readonly MeasurementRow[]): readonly Finding[] {
  return rows.flatMap(({ at, value }) => {
    if (!isGiven(value) || levelOf(indicator, value) !== undefined) return [];
    const code = indicator.kind === "qualitative" ? "judgement-unknown" : "value-not-a-number";
    return [finding(code, { ...at, column: "value" }, { indicator: indicator.id, found: String(value) })];
  });
}

function isGiven(value: number | string | undefined): value is number | string {
  return typeof value === "string" ? value.trim() !== "" : value !== undefined;
}

function levelOf(indicator: IndicatorRow, value: number | string): number | undefined {
  if (indicator.kind === "quantitative") return typeof value === "number" ? value : undefined;
  const light = typeof value === "string" ? judgementLight(value) : undefined;
  return light && LIGHT_SCORES[light];
}
