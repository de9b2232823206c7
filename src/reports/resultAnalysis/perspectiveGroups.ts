import type { FactorRow, GoalRow } from "../../domain/goalRows";
import { sameName } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import { ANALYSIS_WORDS } from "../../text/reports/analysisWords";
import type { ReportContext } from "../parts/reportContext";

export const RULE: Citation = ["S4-c", "S3-f"];

/** The goals and factors of a perspective. `empty` is said when there are none. */
export interface PerspectiveGroup {
  readonly key: string;
  readonly heading: string;
  readonly goals: readonly GoalRow[];
  readonly factors: readonly FactorRow[];
  readonly empty: string;
}

/**
 * Goals of every type and factors by the model's perspectives, in its order, and last those that name none of them; one
 * group of all in a model without perspectives. Goals stand by their type, the highest first.
 *
 * Source: S4-c, S3-f.
 */
export function perspectiveGroups(context: ReportContext): readonly PerspectiveGroup[] {
  const { workbook, model } = context;
  const goals = byType(context);
  if (model.perspectives.length === 0) {
    return [{ key: "all", heading: ANALYSIS_WORDS.all, goals, factors: workbook.factors, empty: ANALYSIS_WORDS.empty }];
  }
  const named = model.perspectives.map((name) => ({
    key: name,
    heading: ANALYSIS_WORDS.perspective(name),
    goals: goals.filter(isIn(name)),
    factors: workbook.factors.filter(isIn(name)),
    empty: ANALYSIS_WORDS.emptyPerspective(name),
  }));
  const isOther = (row: GoalRow | FactorRow) => !model.perspectives.some((name) => isIn(name)(row));
  const other = { goals: goals.filter(isOther), factors: workbook.factors.filter(isOther) };
  if (other.goals.length + other.factors.length === 0) return named;
  return [...named, { key: "none", heading: ANALYSIS_WORDS.withoutPerspective, ...other, empty: ANALYSIS_WORDS.empty }];
}

function isIn(name: string): (row: GoalRow | FactorRow) => boolean {
  return ({ perspective }) => perspective !== undefined && sameName(perspective, name);
}

function byType({ workbook, model }: ReportContext): readonly GoalRow[] {
  const stepOf = ({ type }: GoalRow) =>
    model.goalTypes.find(({ name }) => type !== undefined && sameName(name, type))?.step ?? Number.MAX_SAFE_INTEGER;
  return workbook.goals.toSorted((one, other) => stepOf(one) - stepOf(other));
}
