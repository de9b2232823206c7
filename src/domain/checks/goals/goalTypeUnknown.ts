import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { goalTypes } from "../lookups/goalTypes";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["S3-a", "S3-d", "L-d", "Ti-a", "T7-b"];

/**
 * `goal-type-unknown` at Typ of every goal whose type the model does not have, where it has any. Case and surrounding space
 * do not count.
 *
 * Source: S3-a, S3-d, L-d, Ti-a, T7-b. @example Typ "Etappmål" in Sundsvall
 */
export const goalTypeUnknown: Check = ({ workbook: { goals, leftOut, model } }) => {
  const allowed = model.goalTypes.map(({ name }) => name);
  const typeOf = goalTypes(model);
  if (allowed.length === 0) return [];
  return undisputed(goals, leftOut.goals).flatMap((goal) => {
    const { at, id, type } = goal;
    if (!isWritten(type) || typeOf(goal)) return [];
    return [finding("goal-type-unknown", { ...at, column: "type" }, { goal: id, found: type, allowed })];
  });
};
