import type { FactorRow, GoalRow, IndicatorRow } from "../../domain/goalRows";
import type { FactorResult, GoalResult, IndicatorResult } from "../../domain/outcome";
import type { RunReport } from "../../run/runReport";
import { groupBy } from "../parts/groupBy";

/** A result with the row it was computed from, which has its words and targets. */
export interface IndicatorLine {
  readonly row: IndicatorRow;
  readonly result: IndicatorResult;
}

export interface FactorLine {
  readonly row: FactorRow;
  readonly result: FactorResult;
  readonly indicators: readonly IndicatorLine[];
}

export interface GoalLine {
  readonly row: GoalRow;
  readonly result: GoalResult;
  readonly factors: readonly FactorLine[];
  readonly indicators: readonly IndicatorLine[];
}

/** Goals with what belongs to them; factors and indicators that belong to none of them stand apart, so that none is lost. */
export interface GoalTree {
  readonly goals: readonly GoalLine[];
  readonly looseFactors: readonly FactorLine[];
  readonly looseIndicators: readonly IndicatorLine[];
}

/** Puts goals, factors and indicators together by their ids (Hör till, Mål), in the tables' order. */
export function goalTree({ outcome, workbook }: RunReport): GoalTree {
  const indicators = joined(workbook.indicators, outcome.indicators);
  const byOwner = groupBy(indicators, (line) => line.row.belongsTo);
  const factors = joined(workbook.factors, outcome.factors).map((line) => ({
    ...line,
    indicators: byOwner.get(line.row.id) ?? [],
  }));
  const factorsByGoal = groupBy(factors, (line) => line.row.goal);
  const goals = joined(workbook.goals, outcome.goals).map((line) => ({
    ...line,
    factors: factorsByGoal.get(line.row.id) ?? [],
    indicators: byOwner.get(line.row.id) ?? [],
  }));
  const goalIds = new Set(goals.map((goal) => goal.row.id));
  const owners = new Set([...goalIds, ...factors.map((factor) => factor.row.id)]);
  return {
    goals,
    looseFactors: factors.filter(({ row }) => row.goal === undefined || !goalIds.has(row.goal)),
    looseIndicators: indicators.filter(({ row }) => row.belongsTo === undefined || !owners.has(row.belongsTo)),
  };
}

interface Joined<Row, Result> {
  readonly row: Row;
  readonly result: Result;
}

/** Rows and results of the same id; a row whose result could not be computed is a finding and has no line. */
function joined<Row extends { readonly id: string }, Result extends { readonly id: string }>(
  rows: readonly Row[],
  results: readonly Result[],
): readonly Joined<Row, Result>[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  return rows.flatMap((row) => {
    const result = byId.get(row.id);
    return result ? [{ row, result }] : [];
  });
}
