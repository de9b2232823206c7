import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import { accumulate } from "./accumulate";
import type { Bridge } from "./bridge";

export const RULE: Citation = ["T3.2-e", "A-11", "A-5"];

/**
 * Bridges from year to year accumulated: each year's is then from the year before the plan's first to its own, its parts
 * the sums of the years' parts so far. Order and number as they came.
 *
 * Source: A-11. Parts are unknown from the first year whose own are, and the change too from the first year whose own is
 * unknown, or that is missing (A-5).
 *
 * @example volume +10 in 2027 and +5 in 2028 // 2028: from 2026, volume +15
 */
export function accumulateBridges(bridges: readonly Bridge[]): readonly Bridge[] {
  return accumulate(bridges, ({ until, last: { end }, firstYear, years }) => {
    const start = until.find(({ year }) => year === firstYear)?.start;
    const isUnbroken = until.filter((one) => one.change !== undefined).length === years;
    const change = isUnbroken && start !== undefined && end !== undefined ? sumExact([end, -start]) : undefined;
    return { fromYear: firstYear - 1, start, end, change };
  });
}
