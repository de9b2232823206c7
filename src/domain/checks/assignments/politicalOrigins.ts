import type { GoalRow } from "../../goalRows";
import { firstRows } from "../../groupRows";
import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { deciders } from "../../structure/deciders";
import { goalTypes } from "../lookups/goalTypes";
import { mayBeAmong, possibleNames } from "../lookups/possibleNames";

export const RULE: Citation = ["L-b", "A-5"];

/**
 * Tells of a goal's id whether the goal may have its origin in politics: it, or one above it by Överordnat mål, is not known
 * to be decided by officials alone. What can not be known counts as an origin: a goal whose id is disputed, an id that
 * may stand in a left-out row, and every id where Mål has no goal at all, which is a finding of its own.
 *
 * Source: L-b. Each goal is walked through once, whatever the number of assignments; a circle has no top and no origin.
 *
 * @example L2 (sektorchef) under Ö1 (kommunfullmäktige) // both true
 */
export function politicalOrigins(workbook: Workbook): (goalId: string) => boolean {
  const byId = firstRows(workbook.goals, ({ id }) => nameKey(id));
  const isOfficial = isOfficials(workbook);
  const disputed = disputedIds(workbook.leftOut.goals);
  const mayBeLeftOut = mayBeAmong(possibleNames(workbook.leftOut.goals, "id"));
  const above: StepUp = (key) => {
    const goal = byId.get(key);
    if (disputed.has(key)) return true;
    if (!goal) return workbook.goals.length === 0 || mayBeLeftOut(key);
    return isOfficial(goal) ? (goal.parent ?? false) : true;
  };
  const known = new Map<string, boolean>();
  return (goalId) => walkUp(goalId, above, known);
}

/** From a goal's key to the id above it, or the answer where the chain ends. */
type StepUp = (key: string) => string | boolean;

/**
 * Tells whether a goal is known to be the officials' own: Beslutad av leads to units of officials, and its type is none of
 * the overall ones, which are kommunfullmäktige's.
 */
function isOfficials(workbook: Workbook): (goal: GoalRow) => boolean {
  const deciderOf = deciders(workbook);
  const typeOf = goalTypes(workbook.model);
  return (goal) => {
    const isOverall = typeOf(goal)?.isOverall ?? false;
    return !isOverall && goal.decidedBy !== undefined && deciderOf(goal.decidedBy)?.role === "official";
  };
}

/** The answer at the top of the chain, remembered for all that the walk passes; a circle has none. */
function walkUp(start: string, above: StepUp, known: Map<string, boolean>): boolean {
  const passed = new Set<string>();
  let next: string | boolean = start;
  while (typeof next === "string") {
    const key = nameKey(next);
    next = known.get(key) ?? (passed.has(key) ? false : above(key));
    passed.add(key);
  }
  for (const key of passed) known.set(key, next);
  return next;
}
