import type { GoalRow } from "../../goalRows";
import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { GoalResult } from "../../outcome";
import type { Citation } from "../../rule";
import { type Condition, type Decision, light } from "../decision";
import { atRow, type ExplainContext, type Explainer, explanationOf, type Found } from "../explainContext";
import { partsOfFactor, partsOfGoal } from "./parts";
import { rollUpDecision, uncounted } from "./rollUpDecision";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "S4-b", "S4-d", "T1.3-a", "L-e", "Ti-a", "A-5"];

/** Explains a cell of Mål: what the goal's own parts give, and whether a judgement stands above it. Source: S4-b, S4-d. */
export const explainGoal: Explainer = (context, target) => {
  const row = atRow(context.workbook.goals, target);
  const result = atRow(context.outcome.goals, target);
  if (!row || !result || disputedIds(context.workbook.leftOut.goals).has(nameKey(row.id))) return undefined;
  const found = target.column === "computedStatus" ? computedOf(context, row, result) : statusOf(context, row, result);
  return explanationOf(context, target, { about: [row.id, ...(row.goal ? [row.goal] : [])], ...found });
};

function computedOf(context: ExplainContext, row: GoalRow, result: GoalResult): Found {
  const parts = partsOfGoal(context, row);
  const rules = context.workbook.model.goalsCascade
    ? (["T3.3-c", "S4-b", "A-5"] as const)
    : (["T3.3-c", "S4-b", "T1.3-a", "A-5"] as const);
  return {
    value: { kind: "light", light: result.computedStatus },
    ...rollUpDecision(context, parts),
    notes: uncounted(parts),
    cites: { rules, check: "goal-without-indicator" },
  };
}

/** The judgement with its reason, else the computed light. Source: S4-d. */
function statusOf(context: ExplainContext, row: GoalRow, result: GoalResult): Found {
  const { at, assessment, reason } = row;
  const computed = computedOf(context, row, result);
  const value = { kind: "light", light: result.status } as const;
  if (assessment === undefined) return { ...computed, value };
  const isReasoned = reason !== undefined && reason.trim() !== "";
  const judged = (column: string, holds: boolean): Condition => ({
    kind: "fact",
    fact: "isWritten",
    label: { kind: "column", table: "goals", column },
    place: { ...at, column },
    holds,
  });
  const override: Decision = [light(assessment, judged("assessment", true), judged("reason", isReasoned))];
  const cites = { rules: ["S4-d", "S4-b", "T3.3-c", "L-e", "Ti-a"] } as const;
  if (isReasoned)
    return {
      value,
      decision: override,
      notes: [{ code: "judgedWithReason", of: reason, place: { ...at, column: "reason" } }],
      cites,
    };
  const notes = [
    ...(computed.notes ?? []),
    { code: "judgedWithoutReason", place: { ...at, column: "reason" } } as const,
  ];
  return { ...computed, value, notes, decision: [...override, ...(computed.decision ?? [])], cites };
}

/** Explains Status of a factor: its indicators rolled up. Source: T3.4-a, S4-b. */
export const explainFactor: Explainer = (context, target) => {
  const row = atRow(context.workbook.factors, target);
  const result = atRow(context.outcome.factors, target);
  if (!row || !result || disputedIds(context.workbook.leftOut.factors).has(nameKey(row.id))) return undefined;
  const parts = partsOfFactor(context, row.id);
  return explanationOf(context, target, {
    about: [row.id, ...(row.factor ? [row.factor] : [])],
    value: { kind: "light", light: result.status },
    ...rollUpDecision(context, parts),
    notes: uncounted(parts),
    cites: { check: "factor-without-indicator", rules: ["T3.4-a", "S4-b", "A-5"] },
  });
};
