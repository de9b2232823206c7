import { isResultTarget } from "../../allocation/isResultTarget";
import { toOre } from "../../amount/ore";
import { sumExact } from "../../amount/sumExact";
import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { firstFundingOf } from "./firstFundingOf";

export const RULE: Citation = ["Ti-d", "A-4"];

/**
 * `result-target-missed` at the target's amount in Finansiering for every year whose revenues exceed the frames, but by
 * less than the result target. A year that does not even balance is `budget-not-balanced` instead.
 *
 * Source: Ti-d; compared in whole öre. @example 1 000 in revenues, frames 990, target 20 // 10 is less than 20
 */
export const resultTargetMissed: Check = ({ workbook, results: { room } }) => {
  const { amountUnit } = workbook.settings;
  const placeOf = firstFundingOf(workbook.funding.filter(isResultTarget));
  return room.flatMap(({ year, funding, frames, resultTarget }) => {
    const result = sumExact([funding, -frames]);
    const ore = toOre(result, amountUnit);
    if (ore <= 0 || ore >= toOre(resultTarget, amountUnit)) return [];
    return [finding("result-target-missed", placeOf(year), { year, target: resultTarget, result })];
  });
};
