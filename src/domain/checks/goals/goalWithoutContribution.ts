import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { goalTypes } from "../lookups/goalTypes";
import { mayBeAmong, possibleNames } from "../lookups/possibleNames";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["S3-a", "S3-c", "L-d", "A-5"];

/**
 * `goal-without-contribution` at every overall goal that no goal contributes to, where the model has types on lower steps
 * that are to contribute: `below` are these. A goal that could not be read and may contribute counts.
 *
 * Source: S3-a, S3-c, L-d, A-5. @example the övergripande mål Ö2, which no verksamhetsmål names as Överordnat mål
 */
export const goalWithoutContribution: Check = ({ workbook: { goals, leftOut, model } }) => {
  const typeOf = goalTypes(model);
  const hasBelow = mayBeAmong([...possibleNames(goals, "parent"), ...possibleNames(leftOut.goals, "parent")]);
  return undisputed(goals, leftOut.goals).flatMap((goal) => {
    const type = typeOf(goal);
    if (!type?.isOverall || hasBelow(goal.id)) return [];
    const below = model.goalTypes.filter(({ step, needsParent }) => needsParent && step > type.step);
    if (below.length === 0) return [];
    const facts = { goal: goal.id, below: below.map(({ name }) => name) };
    return [finding("goal-without-contribution", { ...goal.at, column: "id" }, facts)];
  });
};
