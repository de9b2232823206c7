import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { committeeGoals } from "../lookups/committeeGoals";
import { GLOBAL_GOAL_COUNT, readGlobalGoals } from "../lookups/readGlobalGoals";

export const RULE: Citation = ["Ti-b"];

/**
 * `global-goals-all-chosen` for every committee whose goals together name all 17 global goals: it is to point out a smaller
 * number. At Globala mål of its first goal.
 *
 * Source: Ti-b.
 */
export const globalGoalsAllChosen: Check = ({ workbook }) =>
  committeeGoals(workbook)
    .filter(({ goals }) => {
      const chosen = goals.flatMap(({ globalGoals }) => readGlobalGoals(globalGoals).numbers);
      return new Set(chosen).size === GLOBAL_GOAL_COUNT;
    })
    .map(({ unit, placeOf }) => finding("global-goals-all-chosen", placeOf("globalGoals"), { unit }));
