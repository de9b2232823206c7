import { finding } from "../../finding";
import type { GoalRow } from "../../goalRows";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { goalTypes } from "../lookups/goalTypes";
import { measuredOwners } from "../lookups/measuredOwners";
import { mayBeAmong, possibleNames } from "../lookups/possibleNames";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T3.3-c", "S3-b", "S3-g", "L-e", "Ti-a", "A-5"];

/**
 * `goal-without-indicator` at every goal that nothing measures: neither an indicator of its own nor one of its factors'. An
 * overall goal in a model where goals cascade needs its own, since it must itself be possible to follow up (S3-b).
 *
 * Source: T3.3-c, S3-b, S3-g, L-e, Ti-a. A row that could not be read and may be its indicator or factor counts as there (A-5).
 */
export const goalWithoutIndicator: Check = ({ workbook }) => {
  const { goals, leftOut, model } = workbook;
  const isMeasured = measuredOwners(workbook);
  const isMeasuredThroughFactor = goalsOfMeasuredFactors(workbook, isMeasured);
  const typeOf = goalTypes(model);
  const needsOwn = (goal: GoalRow) => model.goalsCascade && typeOf(goal)?.isOverall === true;
  return undisputed(goals, leftOut.goals)
    .filter((goal) => !isMeasured(goal.id) && (needsOwn(goal) || !isMeasuredThroughFactor(goal.id)))
    .map(({ at, id }) => finding("goal-without-indicator", { ...at, column: "id" }, { goal: id }));
};

function goalsOfMeasuredFactors({ factors, leftOut }: Workbook, isMeasured: (id: string) => boolean) {
  const measured = factors.filter(({ id }) => isMeasured(id));
  const unread = (leftOut.factors ?? []).filter(({ id }) => id === undefined || isMeasured(id));
  return mayBeAmong([...possibleNames(measured, "goal"), ...possibleNames(unread, "goal")]);
}
