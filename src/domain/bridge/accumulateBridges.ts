import { sumExact } from "../amount/sumExact";
import { groupRows } from "../groupRows";
import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { settleAmounts, sumAmounts, sumRemarks } from "./bridgeAmounts";
import { scopeKey } from "./scopeKey";

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
  const scopes = groupRows(bridges, scopeKey);
  const firstYear = bridges.reduce((first, { year }) => Math.min(first, year), Number.POSITIVE_INFINITY);
  return bridges.map((bridge) => {
    const own = scopes.get(scopeKey(bridge)) ?? [];
    return accumulated(
      own.filter(({ year }) => year <= bridge.year),
      bridge,
      firstYear,
    );
  });
}

function accumulated(until: readonly Bridge[], last: Bridge, firstYear: number): Bridge {
  const start = until.find(({ year }) => year === firstYear)?.start;
  const years = last.year - firstYear + 1;
  const isUnbroken = until.filter((one) => one.change !== undefined).length === years;
  const isWhole = isUnbroken && start !== undefined && last.end !== undefined;
  const change = isWhole ? sumExact([last.end, -start]) : undefined;
  const parts = until.flatMap((one) => one.parts ?? []);
  const isKnown = change !== undefined && parts.length === years;
  return {
    ...last,
    fromYear: firstYear - 1,
    start,
    change,
    parts: isKnown ? settleAmounts(sumAmounts(parts), change) : undefined,
    remarks: isKnown ? sumRemarks(until.flatMap((one) => one.remarks)) : [],
  };
}
