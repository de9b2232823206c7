import type { Citation } from "../../rule";

export const RULE: Citation = ["P-a"];

/** A smaller change may be lost where amounts are rounded. */
const LEAST_CHANGE = 0.005;

/**
 * True when an index would have changed the amount by at least the last decimal that it is written with: unchanged all the
 * same, it has not been counted up. Zero never moves.
 *
 * Source: P-a. @example isVisiblyMoved(20, 0.025) // false: 20,5 is written 20 or 21
 */
export function isVisiblyMoved(amount: number, change: number): boolean {
  return Math.abs(change) >= LEAST_CHANGE && Math.abs(amount * change) >= lastDecimal(amount);
}

/** 1 of a whole amount, 0,1 of 4,5. */
function lastDecimal(amount: number): number {
  const [, decimals = ""] = String(amount).split(".");
  return 10 ** -decimals.length;
}
