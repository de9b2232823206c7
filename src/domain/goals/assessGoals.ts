import type { Found } from "../finding";
import type { GoalRow } from "../goalRows";
import { nameKey } from "../nameKey";
import type { FactorResult, Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { assessActivity } from "./assessActivity";
import { assessIndicators } from "./assessIndicators";
import { lightsOfFactors, lightsOfIndicators } from "./ownedLights";
import { rollUpLights } from "./rollUp";
import { rollUpGoals } from "./rollUpGoals";

export const RULE: Citation = ["T3.3-b", "T3.3-c", "T3.4-a", "S4-b"];

/** The part of the outcome that is about goals. */
export type GoalOutcome = Pick<Outcome, "indicators" | "factors" | "goals" | "activities">;

/**
 * Lights of indicators, factors, goals and activities, each in row order. A factor is rolled up from its indicators; a goal
 * from its indicators, its factors and, in the models that cascade, the goals directly below.
 *
 * Source: T3.3-b, T3.3-c, T3.4-a, S4-b.
 */
export function assessGoals(workbook: Workbook): Found<GoalOutcome> {
  const { settings, indicators, factors, goals, activities } = workbook;
  const assessed = assessIndicators(workbook);
  const indicatorLights = lightsOfIndicators(indicators, assessed.value);
  const factorResults: readonly FactorResult[] = factors.map(({ at, id }) => ({
    at,
    id,
    status: rollUpLights(indicatorLights.get(nameKey(id)) ?? [], settings),
  }));
  const factorLights = lightsOfFactors(factors, factorResults);
  const ownLights = (goal: GoalRow) =>
    [indicatorLights, factorLights].flatMap((lights) => lights.get(nameKey(goal.id)) ?? []);
  const rolledUp = rollUpGoals(goals, ownLights, settings);
  return {
    value: {
      indicators: assessed.value,
      factors: factorResults,
      goals: rolledUp.value,
      activities: activities.map(assessActivity),
    },
    findings: [...assessed.findings, ...rolledUp.findings],
  };
}
