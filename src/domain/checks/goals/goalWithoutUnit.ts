import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { goalTypes } from "../lookups/goalTypes";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T3.3-a", "S3-a", "S3-c", "Ti-c"];

/**
 * `goal-without-unit` at Enhet of every goal that no unit owns: goals are found and formulated at every level, each by its
 * own. The overall goals are common to all and need none.
 *
 * Source: T3.3-a, S3-a, S3-c, Ti-c.
 */
export const goalWithoutUnit: Check = ({ workbook: { goals, leftOut, model } }) => {
  const typeOf = goalTypes(model);
  return undisputed(goals, leftOut.goals)
    .filter((goal) => !isWritten(goal.unit) && !typeOf(goal)?.isOverall)
    .map(({ at, id }) => finding("goal-without-unit", { ...at, column: "unit" }, { goal: id }));
};
