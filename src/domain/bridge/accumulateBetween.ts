import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import { accumulate } from "./accumulate";
import type { Bridge } from "./bridge";

export const RULE: Citation = ["T3.2-e", "A-11", "A-5"];

/**
 * Bridges between two sets of inputs accumulated: each year's then tells of all the years so far together, the sum of their
 * frames before, of their parts and of their frames after. `fromYear` is the first of them. Order and number as they came.
 *
 * Source: A-11. Unknown from the first year that is unknown itself, or that is missing.
 *
 * @example 2027: 100 → 110, 2028: 100 → 105 // 2028: from 2027, 200 → 215
 */
export function accumulateBetween(bridges: readonly Bridge[]): readonly Bridge[] {
  return accumulate(bridges, ({ until, firstYear, years }) => {
    const sumOf = (amounts: readonly (number | undefined)[]) => {
      const known = amounts.flatMap((amount) => amount ?? []);
      return known.length === years ? sumExact(known) : undefined;
    };
    const start = sumOf(until.map((one) => one.start));
    const end = sumOf(until.map((one) => one.end));
    const change = start === undefined || end === undefined ? undefined : sumExact([end, -start]);
    return { fromYear: firstYear, start, end, change };
  });
}
