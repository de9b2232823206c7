import type { Found } from "../finding";
import type { GoalRow } from "../goalRows";
import { disputedIds } from "../leftOut";
import { nameKey } from "../nameKey";
import type { ActivityResult, FactorResult, Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { assessActivity } from "./assessActivity";
import { assessIndicators } from "./assessIndicators";
import { lightsOfFactors, lightsOfIndicators, type OwnedLights } from "./ownedLights";
import { rollUpLights } from "./rollUp";
import { rollUpGoals } from "./rollUpGoals";

export const RULE: Citation = ["T3.3-b", "T3.3-c", "T3.4-a", "S4-b", "A-5"];

/** The part of the outcome that is about goals. */
export type GoalOutcome = Pick<Outcome, "indicators" | "factors" | "goals" | "activities">;

/**
 * Lights of indicators, factors, goals and activities, each in row order. A factor is rolled up from its indicators; a goal
 * from its indicators, its factors and, in the models that cascade, the goals directly below. A row whose id another row
 * has too is grey.
 *
 * Source: T3.3-b, T3.3-c, T3.4-a, S4-b, A-5. `day` is the reference day, that late activities are judged by.
 */
export function assessGoals(workbook: Workbook, day: string | undefined): Found<GoalOutcome> {
  const { settings, indicators, goals, leftOut } = workbook;
  const assessed = assessIndicators(workbook);
  const indicatorLights = lightsOfIndicators(indicators, assessed.value);
  const factors = assessFactors(workbook, indicatorLights);
  const factorLights = lightsOfFactors(workbook.factors, factors);
  const ownLights = (goal: GoalRow) =>
    [indicatorLights, factorLights].flatMap((lights) => lights.get(nameKey(goal.id)) ?? []);
  const disputed = disputedIds(leftOut.goals);
  const isDisputed = (goal: GoalRow) => disputed.has(nameKey(goal.id));
  const { goalsCascade } = workbook.model;
  const rolledUp = rollUpGoals(goals, { ownLights, isDisputed }, { ...settings, goalsCascade });
  return {
    value: { indicators: assessed.value, factors, goals: rolledUp.value, activities: assessActivities(workbook, day) },
    findings: [...assessed.findings, ...rolledUp.findings],
  };
}

function assessFactors({ factors, leftOut, settings }: Workbook, lights: OwnedLights): readonly FactorResult[] {
  const disputed = disputedIds(leftOut.factors);
  return factors.map(({ at, id }) => {
    const own = disputed.has(nameKey(id)) ? [] : (lights.get(nameKey(id)) ?? []);
    return { at, id, status: rollUpLights(own, settings) };
  });
}

/** Of two activities with one id nobody knows which is meant: neither its state nor its end day counts. */
function assessActivities({ activities, leftOut }: Workbook, day: string | undefined): readonly ActivityResult[] {
  const disputed = disputedIds(leftOut.activities);
  return activities.map((row) => {
    const isDisputed = disputed.has(nameKey(row.id));
    return assessActivity(isDisputed ? { ...row, state: undefined, ends: undefined } : row, day);
  });
}
