import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { mayBeAmong, possibleNames } from "../lookups/possibleNames";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T3.3-b", "S3-e", "A-5"];

/**
 * `goal-without-activity` at every goal without an activity that says how it is reached. A dropped one (Avförd) says that no
 * more; one that could not be read and may be the goal's counts as there.
 *
 * Source: T3.3-b, S3-e, A-5.
 */
export const goalWithoutActivity: Check = ({ workbook: { goals, activities, leftOut } }) => {
  const live = activities.filter(({ state }) => state !== "dropped");
  const hasActivity = mayBeAmong([...possibleNames(live, "goal"), ...possibleNames(leftOut.activities, "goal")]);
  return undisputed(goals, leftOut.goals)
    .filter(({ id }) => !hasActivity(id))
    .map(({ at, id }) => finding("goal-without-activity", { ...at, column: "id" }, { goal: id }));
};
