import type { SteeringModel } from "../../domain/models/steeringModel";
import type { Outcome } from "../../domain/outcome";
import type { Workbook } from "../../domain/rows";
import type { Sourced } from "../../domain/source";
import type { Formats } from "../../text/pane/formats";
import { formatsFor } from "../../text/pane/formatsFor";
import type { ReportSource } from "../reportSource";
import { type Money, moneyIn } from "./money";

type Results = Pick<
  Outcome,
  | "goals"
  | "factors"
  | "indicators"
  | "activities"
  | "assignments"
  | "risks"
  | "calendar"
  | "financialGoals"
  | "steeringMeasures"
  | "missions"
>;

/** Results by the row of the table that they belong to. */
export type ByRow = { readonly [K in keyof Results]: ReadonlyMap<number, Results[K][number]> };

/** What every report is built from: the run, and what is looked up over and over. */
export interface ReportContext {
  readonly source: ReportSource;
  readonly workbook: Workbook;
  readonly outcome: Outcome;
  readonly model: SteeringModel;
  readonly formats: Formats;
  readonly money: Money;
  readonly results: ByRow;
}

/** Prepares a run for the builders. */
export function reportContext(source: ReportSource): ReportContext {
  const { workbook, outcome } = source;
  const unit = workbook.settings.amountUnit;
  return {
    source,
    workbook,
    outcome,
    model: workbook.model,
    formats: formatsFor("sv", unit),
    money: moneyIn(unit),
    results: {
      goals: byRow(outcome.goals),
      factors: byRow(outcome.factors),
      indicators: byRow(outcome.indicators),
      activities: byRow(outcome.activities),
      assignments: byRow(outcome.assignments),
      risks: byRow(outcome.risks),
      calendar: byRow(outcome.calendar),
      financialGoals: byRow(outcome.financialGoals),
      steeringMeasures: byRow(outcome.steeringMeasures),
      missions: byRow(outcome.missions),
    },
  };
}

function byRow<R extends Sourced>(results: readonly R[]): ReadonlyMap<number, R> {
  return new Map(results.map((result) => [result.at.row, result]));
}
