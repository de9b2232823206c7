import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { settleAmounts, sumAmounts, sumRemarks } from "./bridgeAmounts";

export const RULE: Citation = ["A-11", "A-5", "A-6"];

/** What the bridges together come to, and how many there must be. */
interface Together {
  readonly change: number | undefined;
  readonly count: number;
}

/**
 * The parts and remarks of several bridges together: the sums of theirs. Unknown when the change is, or the parts of one of
 * the bridges, or when there are fewer than `count`.
 *
 * Source. @example partsTogether(bridges, { change: 15, count: 2 }).parts?.volume
 */
export function partsTogether(
  bridges: readonly Bridge[],
  { change, count }: Together,
): Pick<Bridge, "parts" | "remarks"> {
  const parts = bridges.flatMap((one) => one.parts ?? []);
  if (change === undefined || parts.length !== count) return { parts: undefined, remarks: [] };
  return {
    parts: settleAmounts(sumAmounts(parts), change),
    remarks: sumRemarks(bridges.flatMap((one) => one.remarks)),
  };
}
