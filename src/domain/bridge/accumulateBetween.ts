import { sumExact } from "../amount/sumExact";
import { groupRows } from "../groupRows";
import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { settleAmounts, sumAmounts, sumRemarks } from "./bridgeAmounts";
import { scopeKey } from "./scopeKey";

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
  const scopes = groupRows(bridges, scopeKey);
  const firstYear = bridges.reduce((first, { year }) => Math.min(first, year), Number.POSITIVE_INFINITY);
  return bridges.map((bridge) => {
    const until = (scopes.get(scopeKey(bridge)) ?? []).filter(({ year }) => year <= bridge.year);
    return together(until, bridge, firstYear);
  });
}

function together(until: readonly Bridge[], last: Bridge, firstYear: number): Bridge {
  const years = last.year - firstYear + 1;
  const sumOf = (amounts: readonly (number | undefined)[]) => {
    const known = amounts.flatMap((amount) => amount ?? []);
    return known.length === years ? sumExact(known) : undefined;
  };
  const start = sumOf(until.map((one) => one.start));
  const end = sumOf(until.map((one) => one.end));
  const change = start === undefined || end === undefined ? undefined : sumExact([end, -start]);
  const parts = until.flatMap((one) => one.parts ?? []);
  const isKnown = change !== undefined && parts.length === years;
  return {
    ...last,
    fromYear: firstYear,
    start,
    end,
    change,
    parts: isKnown ? settleAmounts(sumAmounts(parts), change) : undefined,
    remarks: isKnown ? sumRemarks(until.flatMap((one) => one.remarks)) : [],
  };
}
