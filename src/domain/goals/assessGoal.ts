import { type Found, finding } from "../finding";
import type { GoalRow } from "../goalRows";
import type { Light } from "../light";
import type { GoalResult } from "../outcome";
import type { Citation } from "../rule";

export const RULE: Citation = ["S4-d"];

/**
 * A goal's status: the judgement (Bedömning) where one is given with its reason (Motivering), else the computed light. A
 * judgement without a reason is `assessment-without-reason`, and the computed light stands.
 *
 * Source: S4-d. @example computed red, judged yellow because "ny mätmetod" // yellow
 */
export function assessGoal(goal: GoalRow, computedStatus: Light): Found<GoalResult> {
  const { at, id, assessment, reason } = goal;
  if (assessment === undefined) return { value: { at, id, computedStatus, status: computedStatus }, findings: [] };
  if (reason !== undefined && reason.trim() !== "") {
    return { value: { at, id, computedStatus, status: assessment }, findings: [] };
  }
  return {
    value: { at, id, computedStatus, status: computedStatus },
    findings: [finding("assessment-without-reason", { ...at, column: "reason" }, { goal: id })],
  };
}
