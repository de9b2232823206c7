import type { ForecastResult, IndicatorResult, Outcome } from "../../domain/outcome";
import type { BalanceResult, MissionResult, RowLight } from "../../domain/planOutcome";
import type { Sourced, TableKey } from "../../domain/source";
import { missionsTable } from "../contract/planTables";

/** Computed values by column key. */
export type Values = Readonly<Record<string, unknown>>;

/** What the add-in writes in tables that the user fills in: by table, and by row from 1. */
export type RowResults = ReadonlyMap<TableKey, ReadonlyMap<number, Values>>;

/** The values of every `*` column in the users' tables. */
export function rowResults(outcome: Outcome): RowResults {
  return new Map<TableKey, ReadonlyMap<number, Values>>([
    ["followUps", byRow(outcome.forecasts, forecastValues)],
    ["yearResults", byRow(outcome.yearResults, ({ result }) => ({ result }))],
    ["goals", byRow(outcome.goals, ({ computedStatus, status }) => ({ computedStatus, status }))],
    ["factors", byRow(outcome.factors, lightValue)],
    ["indicators", byRow(outcome.indicators, indicatorValues)],
    ["activities", byRow(outcome.activities, lightValue)],
    ["missions", byRow(outcome.missions, missionValues)],
    ["assignments", byRow(outcome.assignments, lightValue)],
    ["risks", byRow(outcome.risks, ({ value, status }) => ({ value, status }))],
    ["calendar", byRow(outcome.calendar, lightValue)],
    ["financialGoals", byRow(outcome.financialGoals, lightValue)],
    ["steeringMeasures", byRow(outcome.steeringMeasures, lightValue)],
    ["balances", byRow(outcome.balances, balanceValues)],
  ]);
}

function lightValue({ status }: RowLight): Values {
  return { status };
}

function forecastValues({ deviation, measuresEffect, remaining, status }: ForecastResult): Values {
  return { deviation, measuresEffect, remaining, status };
}

function indicatorValues({ value, period, trend, status }: IndicatorResult): Values {
  return { latestValue: value, latestPeriod: period, trend, status };
}

/** The parts that are missing, by the names of their columns: `Vision, Samarbetspartners`. */
function missionValues({ missing, status }: MissionResult): Values {
  const { columns } = missionsTable;
  return { missing: missing.map((part) => columns[part].header).join(", "), status };
}

function balanceValues({ adjusted, mostDeposit, balance, reserve, status }: BalanceResult): Values {
  return { adjusted, mostDeposit, balance, reserve, status };
}

function byRow<R extends Sourced>(results: readonly R[], valuesOf: (result: R) => Values): ReadonlyMap<number, Values> {
  return new Map(results.map((result) => [result.at.row, valuesOf(result)]));
}
