import { type Finding, type Found, finding } from "../finding";
import type { GoalRow } from "../goalRows";
import type { SteeringModel } from "../models/steeringModel";
import { nameKey } from "../nameKey";
import type { GoalResult } from "../outcome";
import type { Citation } from "../rule";
import { assessGoal } from "./assessGoal";
import { orderGoals, parentKey } from "./goalOrder";
import { type RollUpSettings, rollUpLights, type WeightedLight } from "./rollUp";

export const RULE: Citation = ["T1.3-a", "T3.3-c", "S4-b", "S4-d"];

export interface GoalSettings extends RollUpSettings, Pick<SteeringModel, "goalsCascade"> {}

/** What is known of each goal beside its row: the lights of its indicators and factors, and whether another row has its id. */
export interface GoalKnowledge {
  readonly ownLights: (goal: GoalRow) => readonly WeightedLight[];
  readonly isDisputed: (goal: GoalRow) => boolean;
}

/**
 * Rolls goals up from the lowest: each from its own lights and, in a model that
 * cascades, from the status of the goals directly below with weight 1, so that a judgement passes on.
 *
 * Source: T1.3-a, S4-b, S4-d. Results in row order. A goal in a cycle has nothing below it, and a `goal-cycle`; one whose id is disputed is grey.
 */
export function rollUpGoals(
  goals: readonly GoalRow[],
  { ownLights, isDisputed }: GoalKnowledge,
  settings: GoalSettings,
): Found<readonly GoalResult[]> {
  const { fromBelow, inCycle } = orderGoals(goals);
  const assess = (goal: GoalRow, lights: readonly WeightedLight[]) =>
    isDisputed(goal) ? { value: greyGoal(goal), findings: [] } : assessGoal(goal, rollUpLights(lights, settings));
  const below = new Map<string, WeightedLight[]>();
  const assessed = new Map<GoalRow, Found<GoalResult>>();
  for (const goal of fromBelow) {
    const found = assess(goal, [...ownLights(goal), ...(below.get(nameKey(goal.id)) ?? [])]);
    assessed.set(goal, found);
    if (settings.goalsCascade) passUp(below, goal, found.value);
  }
  for (const goal of inCycle) assessed.set(goal, assess(goal, ownLights(goal)));
  const inRowOrder = goals.flatMap((goal) => assessed.get(goal) ?? []);
  return {
    value: inRowOrder.map((found) => found.value),
    findings: [...inRowOrder.flatMap((found) => found.findings), ...inCycle.map(cycleFinding)],
  };
}

/** Which of two goals with one id is meant is not known. */
function greyGoal({ at, id }: GoalRow): GoalResult {
  return { at, id, computedStatus: "grey", status: "grey" };
}

function passUp(below: Map<string, WeightedLight[]>, goal: GoalRow, { status }: GoalResult): void {
  const parent = parentKey(goal);
  if (parent === undefined) return;
  const light: WeightedLight = { light: status, weight: 1 };
  const lights = below.get(parent);
  if (lights) lights.push(light);
  else below.set(parent, [light]);
}

function cycleFinding(goal: GoalRow): Finding {
  return finding("goal-cycle", { ...goal.at, column: "parent" }, { goal: goal.id });
}
