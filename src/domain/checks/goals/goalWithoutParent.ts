import { finding } from "../../finding";
import type { GoalType } from "../../models/steeringModel";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { goalTypes } from "../lookups/goalTypes";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["S3-a", "S3-c", "L-d", "T1.3-a"];

/**
 * `goal-without-parent` at Överordnat mål of every goal that is of a type that contributes to one above (the röda tråden),
 * and names none. Where goals are not pushed down the chain (T1.3-a) no type has to.
 *
 * Source: S3-a, S3-c, L-d, T1.3-a. `above` are the types of the step nearest above.
 */
export const goalWithoutParent: Check = ({ workbook: { goals, leftOut, model } }) => {
  const typeOf = goalTypes(model);
  return undisputed(goals, leftOut.goals).flatMap((goal) => {
    const type = typeOf(goal);
    if (!type?.needsParent || isWritten(goal.parent)) return [];
    const above = namesAbove(type, model.goalTypes);
    if (above.length === 0) return [];
    const facts = { goal: goal.id, type: type.name, above };
    return [finding("goal-without-parent", { ...goal.at, column: "parent" }, facts)];
  });
};

function namesAbove({ step }: GoalType, types: readonly GoalType[]): readonly string[] {
  const above = types.filter((type) => type.step < step);
  const nearest = above.reduce((highest, type) => Math.max(highest, type.step), Number.NEGATIVE_INFINITY);
  return above.filter((type) => type.step === nearest).map(({ name }) => name);
}
