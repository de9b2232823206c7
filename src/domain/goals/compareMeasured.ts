import type { Citation } from "../rule";

export const RULE: Citation = ["S4-b"];

/** How far apart two numbers may be and still count as the same: relative to the larger, and for those next to zero. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-12;

/**
 * Compares a measured value with a limit as it was written: what binary numbers add (0,1 + 0,2 is a little more than 0,3)
 * never turns a light. 0 when they are the same, 1 when `one` is larger, −1 when it is smaller. Source: S4-b.
 *
 * @example compareMeasured(0.3, 0.1 + 0.2) // 0
 */
export function compareMeasured(one: number, other: number): -1 | 0 | 1 {
  const tolerance = RELATIVE * Math.max(Math.abs(one), Math.abs(other)) + ABSOLUTE;
  // Next to an open end (Infinity) the tolerance would be endless too.
  if (one === other || (Number.isFinite(tolerance) && Math.abs(one - other) <= tolerance)) return 0;
  return one > other ? 1 : -1;
}

/** True when the value is the limit or above it. */
export function isAtLeast(value: number, limit: number): boolean {
  return compareMeasured(value, limit) >= 0;
}
