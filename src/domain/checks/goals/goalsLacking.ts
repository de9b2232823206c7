import { finding } from "../../finding";
import type { GoalRow } from "../../goalRows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["L-a", "T3.3-a"];

/** The findings of an empty cell of a goal, and the column whose cell it is. */
const COLUMNS = {
  "goal-without-giver": "giver",
  "goal-without-recipient": "recipient",
  "goal-without-analysis": "analysis",
} as const satisfies Record<string, keyof GoalRow>;

/**
 * The check of one column of Mål that every goal is to have words in: a finding with `code` at each empty cell.
 *
 * Source: L-a, T3.3-a. @example goalsLacking("goal-without-giver")
 */
export function goalsLacking(code: keyof typeof COLUMNS): Check {
  const column = COLUMNS[code];
  return ({ workbook: { goals, leftOut } }) =>
    undisputed(goals, leftOut.goals)
      .filter((goal) => !isWritten(goal[column]))
      .map(({ at, id }) => finding(code, { ...at, column }, { goal: id }));
}
