import type { Trend } from "../outcome";
import type { Citation } from "../rule";
import { compareMeasured } from "./compareMeasured";
import type { Measured } from "./measuredValues";

export const RULE: Citation = ["T3.3-c"];

const TRENDS = { [-1]: "down", 0: "level", 1: "up" } as const satisfies Record<-1 | 0 | 1, Trend>;

/**
 * The direction of the latest value against the measured period before it, not whether that is good. For judgements up is
 * towards Uppfyllt. Undefined when either of the two is missing or can not be read.
 *
 * Source: T3.3-c. @example values 82 (2026-T2) and 80 (2026-T1) // "up"
 */
export function trendOf([latest, before]: readonly Measured[]): Trend | undefined {
  if (latest?.level === undefined || before?.level === undefined) return undefined;
  return TRENDS[compareMeasured(latest.level, before.level)];
}
