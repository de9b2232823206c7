import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["S3-a", "S3-d"];

/**
 * `goal-without-type` at Typ of every goal without one, where the model has types of goals: without it nobody can tell
 * which step of the chain the goal is on, or whether it is one for the grunduppdrag.
 *
 * Source: S3-a, S3-d.
 */
export const goalWithoutType: Check = ({ workbook: { goals, leftOut, model } }) => {
  const allowed = model.goalTypes.map(({ name }) => name);
  if (allowed.length === 0) return [];
  return undisputed(goals, leftOut.goals)
    .filter(({ type }) => !isWritten(type))
    .map(({ at, id }) => finding("goal-without-type", { ...at, column: "type" }, { goal: id, allowed }));
};
