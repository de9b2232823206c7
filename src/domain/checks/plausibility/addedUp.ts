import { toOre } from "../../amount/ore";
import { groupRows } from "../../groupRows";
import { type Period, periodEndMonth } from "../../period";
import type { Citation } from "../../rule";

export const RULE: Citation = ["P-c"];

/** A value at the end of a period of a year. */
export interface PeriodValue {
  readonly period: Period;
  readonly value: number;
}

/** Values that have been added together. */
export interface AddedUp {
  readonly periods: number;
  readonly last: number;
}

/** A year's pace may vary so much between periods: values of the periods themselves differ by more, the first to the last. */
const MOST_UNEVEN = 1.6;
const LEAST_PERIODS = 2;

/**
 * The periods of a year, all of one kind, whose values are accumulated and whose sum is the year's value; undefined when
 * there are none. Accumulated values rise from period to period at about an even pace: half by June, all by December.
 *
 * Source: P-c. @example addedUp(45_000, [2026-T1: 7_400, 2026-T2: 15_200, 2026-T3: 22_400]) // { periods: 3, last: 22_400 }
 */
export function addedUp(year: number, values: readonly PeriodValue[]): AddedUp | undefined {
  const parts = values.filter(({ period }) => period.kind !== "year");
  for (const own of groupRows(parts, ({ period }) => period.kind).values()) {
    const sorted = [...own].sort((one, other) => periodEndMonth(one.period) - periodEndMonth(other.period));
    const last = sorted.at(-1);
    if (!last || sorted.length < LEAST_PERIODS || !isAccumulated(sorted)) continue;
    const sum = sorted.reduce((total, { value }) => total + toOre(value, "unknown"), 0);
    if (sum === toOre(year, "unknown")) return { periods: sorted.length, last: last.value };
  }
  return undefined;
}

function isAccumulated(sorted: readonly PeriodValue[]): boolean {
  const isRising = sorted.every(({ value }, index) => value > (sorted[index - 1]?.value ?? 0));
  const paces = sorted.map(({ period, value }) => value / periodEndMonth(period));
  return isRising && Math.max(...paces) <= Math.min(...paces) * MOST_UNEVEN;
}
