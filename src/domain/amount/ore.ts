import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import { krPerUnitOf } from "./krPerUnit";

export const RULE: Citation = ["A-4", "A-6"];

const ORE_PER_KR = 100;

/** Amounts of an unknown unit are compared as finely as those of the largest: never coarser than whole öre. */
const KR_OF_UNKNOWN = 1_000_000;

function orePerUnit(unit: AmountUnit): number {
  return (krPerUnitOf(unit) ?? KR_OF_UNKNOWN) * ORE_PER_KR;
}

/**
 * An amount in whole öre, half an öre away from zero. Amounts are compared like this, so that measures of 0,1 + 0,2
 * cover a deficit of 0,3.
 *
 * Source: A-4. `amount` is in `unit`. A half that binary numbers can not hold (1,005 kr is stored as a little less) counts
 * as the half that was written. Exact up to 90 000 billion kr.
 *
 * @example toOre(-1.005, "kr") // -101
 */
export function toOre(amount: number, unit: AmountUnit): number {
  const scaled = Math.abs(amount) * orePerUnit(unit);
  const rounded = Math.round(scaled * (1 + 2 * Number.EPSILON));
  return amount < 0 && rounded > 0 ? -rounded : rounded;
}

/** Whole öre as an amount in `unit`: `fromOre(120_050, "tkr")` is 1.2005. */
export function fromOre(ore: number, unit: AmountUnit): number {
  return ore / orePerUnit(unit);
}
