import type { GoalRow } from "../goalRows";
import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["T1.3-a", "WB"];

/** Goals so that every goal comes after those below it, and the goals that lie in a circle, which have no such order. */
export interface GoalOrder {
  readonly fromBelow: readonly GoalRow[];
  readonly inCycle: readonly GoalRow[];
}

/**
 * Orders goals from the lowest up, by Överordnat mål. A goal that is above itself, directly or through others, is in a
 * cycle. A link to a goal that does not exist is no link.
 *
 * @example C under B under A // C, B, A
 */
export function orderGoals(goals: readonly GoalRow[]): GoalOrder {
  const waitingFor = new Map<string, number>();
  for (const goal of goals) {
    const parent = parentKey(goal);
    if (parent !== undefined) waitingFor.set(parent, (waitingFor.get(parent) ?? 0) + 1);
  }
  const fromBelow = goals.filter((goal) => !waitingFor.has(nameKey(goal.id)));
  const byId = groupRows(goals, (goal) => nameKey(goal.id));
  // The list grows while it is walked: a goal joins when the last one below it has been passed.
  for (const goal of fromBelow) {
    const parent = parentKey(goal);
    const left = parent === undefined ? undefined : (waitingFor.get(parent) ?? 0) - 1;
    if (parent === undefined || left === undefined) continue;
    waitingFor.set(parent, left);
    if (left === 0) fromBelow.push(...(byId.get(parent) ?? []));
  }
  const ordered = new Set(fromBelow);
  return { fromBelow, inCycle: goals.filter((goal) => !ordered.has(goal)) };
}

/** The id of the goal above, as compared; undefined when there is none. */
export function parentKey(goal: GoalRow): string | undefined {
  return goal.parent === undefined ? undefined : nameKey(goal.parent);
}
