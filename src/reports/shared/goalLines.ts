import type { ActivityRow, FactorRow, GoalRow, IndicatorRow } from "../../domain/goalRows";
import { groupRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import { LINE_WORDS } from "../../text/reports/lineWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { indexOnce } from "../parts/indexOnce";
import type { ReportContext } from "../parts/reportContext";
import { statusCell } from "../parts/statusCell";
import { indicatorTargetCell, trendWords, valueCell } from "./indicatorCells";
import { isMissing } from "./isMissing";
import { type Line, missingLine } from "./line";

export const RULE: Citation = ["T3.3-a", "T3.3-b", "T3.3-c", "T3.4-a", "S3-e"];

/** A goal with its indicators and activities below it, and what the model asks for that is not there. */
export function goalLines(context: ReportContext, goal: GoalRow): readonly Line[] {
  const { id } = goal;
  return [
    ...withReason(goalLine(context, goal)),
    ...(isMissing(context, "goal-without-analysis", id) ? [missingLine(id, LINE_WORDS.analysis)] : []),
    ...indicatorLines(context, goal),
    ...(isMissing(context, "goal-without-indicator", id) ? [missingLine(id, LINE_WORDS.indicators)] : []),
    ...activityLines(context, id),
    ...(isMissing(context, "goal-without-activity", id) ? [missingLine(id, LINE_WORDS.activities)] : []),
  ];
}

/** A goal alone: its words, its period and light, and the reason of the written judgement. */
export function goalLine({ results }: ReportContext, goal: GoalRow): Line {
  return {
    key: `goal:${goal.id}`,
    what: LINE_WORDS.goal(goal.id),
    text: goal.goal,
    reason: goal.assessment === undefined ? undefined : goal.reason,
    when: goal.period,
    who: goal.recipient,
    unit: goal.unit,
    status: statusCell(results.goals, goal),
    isOwner: true,
  };
}

/** A goal's line, and below it the reason of the judgement that gave its light. */
export function withReason(line: Line): readonly Line[] {
  const { key, reason } = line;
  return reason === undefined ? [line] : [line, { key: `reason:${key}`, what: LINE_WORDS.assessment, text: reason }];
}

/** A factor with its indicators below it, and the lack of any. */
export function factorLines(context: ReportContext, factor: FactorRow): readonly Line[] {
  const { id } = factor;
  return [
    {
      key: `factor:${id}`,
      what: LINE_WORDS.factor(id),
      text: factor.factor,
      when: factor.perspective,
      unit: factor.unit,
      status: statusCell(context.results.factors, factor),
      isOwner: true,
    },
    ...indicatorLines(context, factor),
    ...(isMissing(context, "factor-without-indicator", id) ? [missingLine(id, LINE_WORDS.indicators)] : []),
  ];
}

const indicatorsByOwner = indexOnce((rows: readonly IndicatorRow[]) =>
  groupRows(
    rows.filter(({ belongsTo }) => belongsTo !== undefined),
    ({ belongsTo = "" }) => nameKey(belongsTo),
  ),
);

const activitiesByGoal = indexOnce((rows: readonly ActivityRow[]) =>
  groupRows(
    rows.filter(({ goal }) => goal !== undefined),
    ({ goal = "" }) => nameKey(goal),
  ),
);

/** The indicators of a goal or a factor, in row order: what is aimed at, what was measured, when and which way it goes. */
export function indicatorLines(context: ReportContext, owner: GoalRow | FactorRow): readonly Line[] {
  const own = indicatorsByOwner(context.workbook.indicators).get(nameKey(owner.id)) ?? [];
  return own.map((row) => ({
    key: `indicator:${row.id}`,
    what: LINE_WORDS.indicator(row.id),
    text: row.indicator,
    target: indicatorTargetCell(context, row),
    value: valueCell(context, row),
    when: trendWords(context, row),
    unit: owner.unit,
    status: statusCell(context.results.indicators, row),
  }));
}

function activityLines({ workbook, results }: ReportContext, goal: string): readonly Line[] {
  const own = activitiesByGoal(workbook.activities).get(nameKey(goal)) ?? [];
  return own.map((row) => ({
    key: `activity:${row.id}`,
    what: LINE_WORDS.activity(row.id),
    text: row.activity,
    when: row.ends ?? (row.state === undefined ? undefined : STATE_WORDS.activity[row.state]),
    who: row.responsible,
    status: statusCell(results.activities, row),
  }));
}
