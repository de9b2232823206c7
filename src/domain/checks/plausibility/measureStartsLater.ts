import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["P-h", "T3.2-a"];

/** A year standing by itself in a date or in words: `2028-01-01`, `våren 2028`. */
const YEARS = /(?<!\d)20\d\d(?!\d)/gu;

/**
 * `measure-starts-later` at Startar of a measure that begins after the year its effect is counted in: its Effekt i år covers
 * a deficit that it can do nothing about. Dropped ones, and those already in the forecast, cover nothing.
 *
 * Source: P-h. The earliest year that Startar names; words without a year say nothing. @example År 2026, Startar 2028-01-01 // told
 */
export const measureStartsLater: Check = ({ workbook: { measures } }) =>
  measures.flatMap(({ at, measure, year, starts, effect, state, inForecast }) => {
    const from = startYear(starts);
    const isCounted = state !== "dropped" && !inForecast && effect !== undefined && effect !== 0;
    if (from === undefined || from <= year || !isCounted) return [];
    return [finding("measure-starts-later", { ...at, column: "starts" }, { measure, year, from })];
  });

/** The earliest year that a start names, as a date or in words; undefined when it names none. @example "hösten 2026" // 2026 */
export function startYear(starts: string | undefined): number | undefined {
  const years = (starts?.match(YEARS) ?? []).map(Number);
  return years.length === 0 ? undefined : Math.min(...years);
}
