import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { readGlobalGoals } from "../lookups/readGlobalGoals";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["Ti-b"];

/**
 * `global-goal-unknown` at Globala mål of every goal, once for each part of the cell that names no global goal (1–17).
 *
 * Source: Ti-b. @example Globala mål "4, 18" // found: 18
 */
export const globalGoalUnknown: Check = ({ workbook: { goals, leftOut } }) =>
  undisputed(goals, leftOut.goals).flatMap(({ at, id, globalGoals }) =>
    readGlobalGoals(globalGoals).unknown.map((found) =>
      finding("global-goal-unknown", { ...at, column: "globalGoals" }, { goal: id, found }),
    ),
  );
