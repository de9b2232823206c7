import { groupRows } from "../groupRows";
import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { partsTogether } from "./partsTogether";
import { scopeKey } from "./scopeKey";

export const RULE: Citation = ["A-11", "A-5"];

/** The bridges of one scope up to a year. */
export interface YearsSoFar {
  readonly until: readonly Bridge[];
  /** That of the year itself. */
  readonly last: Bridge;
  /** The first year of all scopes, and how many years there are from it to this: fewer bridges are some missing. */
  readonly firstYear: number;
  readonly years: number;
}

/**
 * Each year's bridge made that of all years so far, of its service, its unit or the whole: from where to where `wholeOf`
 * says, its parts and remarks the sums of the years'. Order and number as they came.
 *
 * Source: A-11. Parts are unknown from the first year whose own are, or that is missing (A-5).
 */
export function accumulate(
  bridges: readonly Bridge[],
  wholeOf: (soFar: YearsSoFar) => Pick<Bridge, "fromYear" | "start" | "end" | "change">,
): readonly Bridge[] {
  const scopes = groupRows(bridges, scopeKey);
  const firstYear = bridges.reduce((first, { year }) => Math.min(first, year), Number.POSITIVE_INFINITY);
  return bridges.map((last) => {
    const until = (scopes.get(scopeKey(last)) ?? []).filter(({ year }) => year <= last.year);
    const years = last.year - firstYear + 1;
    const whole = wholeOf({ until, last, firstYear, years });
    return { ...last, ...whole, ...partsTogether(until, { change: whole.change, count: years }) };
  });
}
