import { toOre } from "../../amount/ore";
import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { firstFundingOf } from "./firstFundingOf";

export const RULE: Citation = ["KL11:5", "A-4"];

/**
 * `budget-not-balanced` at the year's first amount in Finansiering for every year whose revenues do not exceed the frames.
 * The result target is no revenue and counts neither way; a year whose room is not known is not judged.
 *
 * Source: KL11:5; compared in whole öre. @example 1 000 in revenues, frames 1 000 // not balanced
 */
export const budgetNotBalanced: Check = ({ workbook, results: { room } }) => {
  const { amountUnit } = workbook.settings;
  const placeOf = firstFundingOf(workbook.funding);
  return room.flatMap(({ year, funding, frames }) => {
    if (toOre(funding, amountUnit) > toOre(frames, amountUnit)) return [];
    return [finding("budget-not-balanced", placeOf(year), { year, revenues: funding, costs: frames })];
  });
};
