import { finding } from "../../finding";
import type { Citation } from "../../rule";
import { deciders } from "../../structure/deciders";
import { standsAbove } from "../../structure/standsAbove";
import type { Check } from "../check";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T4-a", "A-5"];

/**
 * `goal-decided-by-official` at Beslutad av of every goal that officials have decided: politicians decide what is to be
 * reached. The same holds between managers, so officials above the goal's own unit may decide it. Nothing where
 * Organisation does not tell who decided, or a row of it that could not be read may.
 *
 * Source: T4-a, A-5. @example a goal of Grundskola: decided by Rektor, who runs it, is a finding; by Skolchef above, none
 */
export const goalDecidedByOfficial: Check = ({ workbook }) => {
  const { goals, leftOut } = workbook;
  const deciderOf = deciders(workbook);
  const above = standsAbove(workbook);
  return undisputed(goals, leftOut.goals).flatMap(({ at, id, unit, decidedBy }) => {
    const decider = decidedBy === undefined ? undefined : deciderOf(decidedBy);
    if (decidedBy === undefined || decider?.role !== "official") return [];
    const mayDecide = unit !== undefined && decider.units.some((one) => above(one.unit, unit) !== false);
    return mayDecide
      ? []
      : [finding("goal-decided-by-official", { ...at, column: "decidedBy" }, { goal: id, decidedBy })];
  });
};
