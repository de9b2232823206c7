import type { Sourced } from "../domain/source";
import { orNull } from "./orNull";
import type { RunReport } from "./runReport";

/**
 * The part of a run's JSON that is about the model, plans, risks, the year and the municipality's own economy. Lights that
 * have no name of their own carry the row's, from the workbook.
 */
export function planJson({ outcome, workbook }: Pick<RunReport, "outcome" | "workbook">) {
  const { id, name, base } = outcome.model;
  return {
    model: { id, name, base },
    day: outcome.day ?? null,
    missions: outcome.missions.map(plain),
    assignments: named(outcome.assignments, workbook.assignments, (row) => ({ id: row.id })),
    risks: outcome.risks.map(plain),
    calendar: named(outcome.calendar, workbook.calendar, ({ event, date }) => ({ event, date })),
    financialGoals: outcome.financialGoals.map(plain),
    steeringMeasures: named(outcome.steeringMeasures, workbook.steeringMeasures, (row) => ({ id: row.id })),
    balances: outcome.balances.map(plain),
    balanceDeficits: outcome.balanceDeficits.map(plain),
    unitLights: outcome.unitLights.map(orNull),
    planReviews: outcome.planReviews.map(orNull),
  };
}

function plain({ at: _, ...record }: Sourced): Readonly<Record<string, unknown>> {
  return orNull(record);
}

/** Results with what their rows are called, found by the row. */
function named<R extends Sourced>(
  results: readonly Sourced[],
  rows: readonly R[],
  nameOf: (row: R) => object,
): readonly Readonly<Record<string, unknown>>[] {
  const byRow = new Map(rows.map((row) => [row.at.row, nameOf(row)]));
  return results.map(({ at, ...result }) => orNull({ ...byRow.get(at.row), ...result }));
}
