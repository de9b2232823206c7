import type { ActivityRow, FactorRow, GoalRow, IndicatorRow } from "../../../domain/goalRows";
import { groupRows } from "../../../domain/groupRows";
import { nameKey } from "../../../domain/nameKey";
import type { GoalResult } from "../../../domain/outcome";
import type { Sourced } from "../../../domain/source";
import type { RunReport } from "../../../run/runReport";
import { findHoles, type HoleBelow } from "./findHoles";
import type { Hole, Joined, TreeNode } from "./treeNode";

/** What stands beneath a goal besides other goals, and what belongs to no goal at all. */
export interface OwnLines {
  readonly goal: (row: GoalRow) => Joined<GoalRow, GoalResult> | undefined;
  /** `goals` are the lines of the goals below, in their order. */
  readonly beneath: (goal: Joined<GoalRow, GoalResult>, goals: readonly TreeNode[]) => readonly TreeNode[];
  readonly holeAbove: (goal: GoalRow) => Hole | undefined;
  readonly loose: readonly TreeNode[];
}

/** Puts factors, indicators and activities with their goals by Mål and Hör till; none is lost. */
export function ownLines({ outcome, workbook, findings }: RunReport): OwnLines {
  const holes = findHoles(findings);
  const holeLines = (at: Sourced["at"], ...codes: readonly HoleBelow[]) =>
    codes.flatMap((code) => holes.below(at, code)).map((hole) => leaf(`${at.table}-${at.row}-${hole.lack.kind}`, hole));
  const indicators = joined(workbook.indicators, outcome.indicators).map(indicatorLine);
  const measured = groupRows(indicators, ({ owner }) => owner);
  const linesOf = (id: string) => (measured.get(nameKey(id)) ?? []).map(({ line }) => line);
  const factors = joined(workbook.factors, outcome.factors).map((factor) => ({
    owner: nameKey(factor.row.goal ?? ""),
    line: factorLine(factor, [...linesOf(factor.row.id), ...holeLines(factor.row.at, "factor-without-indicator")]),
  }));
  const activities = joined(workbook.activities, outcome.activities).map(activityLine);
  const owned = { factors: groupRows(factors, ownerOf), activities: groupRows(activities, ownerOf) };
  const goalResults = new Map(outcome.goals.map((result) => [result.at.row, result]));
  const goals = new Set(workbook.goals.map(({ id }) => nameKey(id)));
  const measurable = new Set([...goals, ...workbook.factors.map(({ id }) => nameKey(id))]);
  return {
    goal: (row) => {
      const result = goalResults.get(row.at.row);
      return result && { row, result };
    },
    beneath: (goal, below) => [
      ...judgementLine(goal),
      ...holeLines(goal.row.at, "goal-without-type", "goal-type-unknown"),
      ...below,
      ...holeLines(goal.row.at, "goal-without-contribution"),
      ...(owned.factors.get(nameKey(goal.row.id)) ?? []).map(({ line }) => line),
      ...linesOf(goal.row.id),
      ...holeLines(goal.row.at, "goal-without-indicator"),
      ...(owned.activities.get(nameKey(goal.row.id)) ?? []).map(({ line }) => line),
      ...holeLines(goal.row.at, "goal-without-activity"),
    ],
    holeAbove: holes.above,
    loose: [
      ...factors.filter(({ owner }) => !goals.has(owner)),
      ...indicators.filter(({ owner }) => !measurable.has(owner)),
      ...activities.filter(({ owner }) => !goals.has(owner)),
    ].map(({ line }) => line),
  };
}

interface OwnedLine {
  /** The `nameKey` of the goal or factor; "" without one. */
  readonly owner: string;
  readonly line: TreeNode;
}

function ownerOf({ owner }: OwnedLine): string {
  return owner;
}

function judgementLine({ row, result }: Joined<GoalRow, GoalResult>): readonly TreeNode[] {
  if (row.assessment === undefined || row.reason === undefined) return [];
  return [leaf(`goals-${row.at.row}-judgement`, { kind: "judgement", row, result })];
}

function factorLine(
  factor: Joined<FactorRow, RunReport["outcome"]["factors"][number]>,
  children: readonly TreeNode[],
): TreeNode {
  const { row } = factor;
  return { key: `factors-${row.at.row}`, content: { kind: "factor", ...factor }, unit: row.unit, children };
}

function indicatorLine(indicator: Joined<IndicatorRow, RunReport["outcome"]["indicators"][number]>): OwnedLine {
  const { at, belongsTo } = indicator.row;
  return {
    owner: nameKey(belongsTo ?? ""),
    line: leaf(`indicators-${at.row}`, { kind: "indicator", ...indicator }),
  };
}

function activityLine(activity: Joined<ActivityRow, RunReport["outcome"]["activities"][number]>): OwnedLine {
  const { at, goal } = activity.row;
  return { owner: nameKey(goal ?? ""), line: leaf(`activities-${at.row}`, { kind: "activity", ...activity }) };
}

function leaf(key: string, content: TreeNode["content"]): TreeNode {
  return { key, content, unit: undefined, children: [] };
}

/** Rows and results of the same row; a row without a result has a finding instead of a line. */
function joined<Row extends Sourced, Result extends Sourced>(
  rows: readonly Row[],
  results: readonly Result[],
): readonly Joined<Row, Result>[] {
  const byRow = new Map(results.map((result) => [result.at.row, result]));
  return rows.flatMap((row) => {
    const result = byRow.get(row.at.row);
    return result ? [{ row, result }] : [];
  });
}
