import type { Outcome } from "../../domain/outcome";
import type { Sourced, TableKey } from "../../domain/source";

/** Computed values by column key. */
export type Values = Readonly<Record<string, unknown>>;

/** What the add-in writes in tables that the user fills in: by table, and by row from 1. */
export type RowResults = ReadonlyMap<TableKey, ReadonlyMap<number, Values>>;

/** The values of every `*` column in the users' tables. */
export function rowResults(outcome: Outcome): RowResults {
  return new Map<TableKey, ReadonlyMap<number, Values>>([
    [
      "followUps",
      byRow(outcome.forecasts, ({ deviation, measuresEffect, remaining, status }) => ({
        deviation,
        measuresEffect,
        remaining,
        status,
      })),
    ],
    ["yearResults", byRow(outcome.yearResults, ({ result }) => ({ result }))],
    ["goals", byRow(outcome.goals, ({ computedStatus, status }) => ({ computedStatus, status }))],
    ["factors", byRow(outcome.factors, ({ status }) => ({ status }))],
    [
      "indicators",
      byRow(outcome.indicators, ({ value, period, trend, status }) => ({
        latestValue: value,
        latestPeriod: period,
        trend,
        status,
      })),
    ],
    ["activities", byRow(outcome.activities, ({ status }) => ({ status }))],
  ]);
}

function byRow<R extends Sourced>(results: readonly R[], valuesOf: (result: R) => Values): ReadonlyMap<number, Values> {
  return new Map(results.map((result) => [result.at.row, valuesOf(result)]));
}
