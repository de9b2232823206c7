import type { FinancialGoalRow } from "../economyRows";
import { type Found, finding } from "../finding";
import { targetedOf } from "../goals/checkTargets";
import { lightInZones, zonesOf } from "../goals/quantitativeLight";
import { rowKey } from "../nameKey";
import type { FinancialGoalResult } from "../planOutcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-f", "L-g", "S4-b", "A-5"];

/**
 * The light of every financial goal and year, in row order: the outcome, or until there is one the forecast, against the
 * target, by the same zones as an indicator.
 *
 * Source: T3.2-f, L-g. Grey with nothing to judge, and when another row has the goal's id and year too. A value
 * without the target that it is held to is a `financial-goal-target-missing`.
 *
 * @example Högre, target 2 %, Gräns gul 1 %, forecast 1,4 % // yellow, by the forecast
 */
export function assessFinancialGoals(workbook: Workbook): Found<readonly FinancialGoalResult[]> {
  const { financialGoals, leftOut, settings } = workbook;
  const disputed = new Set(
    (leftOut.financialGoals ?? []).flatMap(({ id, year }) =>
      id === undefined || year === undefined ? [] : [rowKey(id, year)],
    ),
  );
  const readable = financialGoals.filter(({ id, year }) => !disputed.has(rowKey(id, year)));
  const isReadable = new Set(readable);
  return {
    value: financialGoals.map((row) => (isReadable.has(row) ? assess(row, settings.yellowMargin) : unknownOf(row))),
    findings: readable.filter(lacksTarget).map((row) => {
      const column = row.target === undefined ? "target" : "targetTo";
      return finding("financial-goal-target-missing", { ...row.at, column }, { goal: row.id, year: row.year });
    }),
  };
}

function assess(row: FinancialGoalRow, yellowMargin: number): FinancialGoalResult {
  const { at, id, year, outcome, forecast } = row;
  const value = outcome ?? forecast;
  const targeted = targetedOf(row);
  if (value === undefined) return unknownOf(row);
  const basis = outcome === undefined ? "forecast" : "outcome";
  return {
    at,
    id,
    year,
    value,
    basis,
    status: targeted ? lightInZones(value, zonesOf(targeted, yellowMargin)) : "grey",
  };
}

function unknownOf({ at, id, year }: FinancialGoalRow): FinancialGoalResult {
  return { at, id, year, value: undefined, basis: undefined, status: "grey" };
}

function lacksTarget({ target, targetTo, direction }: FinancialGoalRow): boolean {
  return target === undefined || (direction === "interval" && (targetTo === undefined || targetTo < target));
}
