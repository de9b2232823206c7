import { listedParts } from "../../domain/checks/lookups/listedParts";
import { readGlobalGoals } from "../../domain/checks/lookups/readGlobalGoals";
import { namedAreas, visionAreas } from "../../domain/checks/lookups/visionAreas";
import type { GoalRow } from "../../domain/goalRows";
import { nameKey } from "../../domain/nameKey";
import type { Workbook } from "../../domain/rows";
import type { Citation } from "../../domain/rule";
import { GLOBAL_GOAL_NAMES, MATRIX_WORDS } from "../../text/reports/matrixWords";

export const RULE: Citation = ["Ti-b", "Ti-c", "Ti-e"];

/** A column of a matrix, and which goals belong in it. */
export interface Area {
  readonly name: string;
  readonly holds: (goal: GoalRow) => boolean;
}

/** The areas of the vision (Ti-c). */
export function visionAreasOf(workbook: Workbook): readonly Area[] {
  return visionAreas(workbook).map((name) => ({
    name,
    holds: ({ visionArea }) => namedAreas(visionArea).has(nameKey(name)),
  }));
}

/** The 17 global goals with their numbers (Ti-b). */
export function globalGoalAreas(): readonly Area[] {
  return GLOBAL_GOAL_NAMES.map((name, index) => ({
    name: `${index + 1}. ${name}`,
    holds: ({ globalGoals }) => readGlobalGoals(globalGoals).numbers.includes(index + 1),
  }));
}

/** Sustainability seen ecologically, economically and socially (Ti-e); `Socialt` is read as `Social`. */
export function sustainableAreas(): readonly Area[] {
  return MATRIX_WORDS.sustainable.map(({ key, name }) => ({
    name,
    holds: ({ sustainability }) =>
      listedParts(sustainability).some((part) => nameKey(part) === key || nameKey(part) === `${key}t`),
  }));
}
