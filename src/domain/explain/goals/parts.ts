import type { GoalRow } from "../../goalRows";
import { orderGoals, parentKey } from "../../goals/goalOrder";
import { disputedIds } from "../../leftOut";
import type { Light } from "../../light";
import { nameKey, sameName } from "../../nameKey";
import type { Citation } from "../../rule";
import type { RowRef } from "../../source";
import { atRow, type ExplainContext } from "../explainContext";
import type { Step, Target } from "../step";
import { cell, word } from "../steps";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "T1.3-a", "S4-b"];

/** A light that counts in another: an indicator's, a factor's or a goal's, with its weight. */
export interface GoalPart {
  readonly name: string;
  readonly light: Light;
  readonly weight: Step;
  /** The cell of its light. */
  readonly target: Target;
}

/** The parts of a factor: its indicators. Source: T3.4-a. */
export function partsOfFactor(context: ExplainContext, id: string): readonly GoalPart[] {
  return disputedIds(context.workbook.leftOut.factors).has(nameKey(id)) ? [] : indicatorParts(context, id);
}

/** The parts of a goal: its indicators, its factors and, where the model cascades, the goals below. Source: T3.3-c, T1.3-a. */
export function partsOfGoal(context: ExplainContext, goal: GoalRow): readonly GoalPart[] {
  return [...indicatorParts(context, goal.id), ...factorParts(context, goal.id), ...goalParts(context, goal)];
}

function indicatorParts({ workbook, outcome }: ExplainContext, owner: string): readonly GoalPart[] {
  const own = workbook.indicators.filter(({ belongsTo }) => belongsTo !== undefined && sameName(belongsTo, owner));
  return own.flatMap(({ at, id, weight }) => {
    const result = atRow(outcome.indicators, at);
    const label = { kind: "column", table: "indicators", column: "weight", of: id } as const;
    const step = cell(weight, { label, unit: "number", place: { ...at, column: "weight" } });
    return result ? [{ name: id, light: result.status, weight: step, target: statusOf(at) }] : [];
  });
}

function factorParts({ workbook, outcome }: ExplainContext, owner: string): readonly GoalPart[] {
  const own = workbook.factors.filter(({ goal }) => goal !== undefined && sameName(goal, owner));
  return own.flatMap(({ at, id }) => {
    const result = atRow(outcome.factors, at);
    return result ? [{ name: id, light: result.status, weight: ownWeight(id), target: statusOf(at) }] : [];
  });
}

function goalParts({ workbook, outcome }: ExplainContext, goal: GoalRow): readonly GoalPart[] {
  if (!workbook.model.goalsCascade) return [];
  const { fromBelow } = orderGoals(workbook.goals);
  if (!fromBelow.includes(goal)) return [];
  const below = fromBelow.filter((one) => parentKey(one) === nameKey(goal.id));
  return below.flatMap(({ at, id }) => {
    const result = atRow(outcome.goals, at);
    return result ? [{ name: id, light: result.status, weight: ownWeight(id), target: statusOf(at) }] : [];
  });
}

function statusOf(at: RowRef): Target {
  return { ...at, column: "status" };
}

/** Factors and goals have no weight of their own: each counts as one. */
function ownWeight(of: string): Step {
  return { label: word("ownWeight", { of }), unit: "number", value: 1 };
}
