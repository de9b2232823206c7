import type { Citation } from "../rule";
import { BRIDGE_PARTS, type Bridge } from "./bridge";

export const RULE: Citation = ["A-6", "A-11"];

/** Amounts are shown with one decimal at most, but tiny ones with more. */
const LEAST = 1e-6;

/**
 * True when a bridge as it is shown, each amount rounded by itself, does not add up though the amounts do: then the reader
 * is told. `shown` rounds as the reader sees it.
 */
export function roundsApart({ start, end, parts }: Bridge, shown: (amount: number) => number): boolean {
  if (!parts || start === undefined || end === undefined) return false;
  const sum = BRIDGE_PARTS.reduce((sofar, part) => sofar + shown(parts[part]), shown(start));
  return Math.abs(sum - shown(end)) > LEAST;
}
