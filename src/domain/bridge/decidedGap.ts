import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Bridge } from "./bridge";

export const RULE: Citation = ["A-11"];

/**
 * How much of a bridge's price is only that another frame was decided for `fromYear` than volume and price gave that year,
 * in the workbook's unit; 0 where nothing is.
 *
 * Source: A-11. It is only in the plan's first year, and so in what is accumulated from it.
 *
 * @example decided 5 100, volume × price 5 000 // −100
 */
export function decidedGap({ remarks }: Pick<Bridge, "remarks">): number {
  return remarks.find(({ kind }) => kind === "decidedGap")?.amount ?? 0;
}

/** True where that is all of the price, to the öre: no standard cost is then another. */
export function isGapAlone({ parts, remarks }: Pick<Bridge, "parts" | "remarks">, unit: AmountUnit): boolean {
  const gap = decidedGap({ remarks });
  return gap !== 0 && parts !== undefined && toOre(sumExact([parts.price, -gap]), unit) === 0;
}
