import { rollUpLights } from "../goals/rollUp";
import { groupRows } from "../groupRows";
import type { Light } from "../light";
import { nameKey } from "../nameKey";
import type { Outcome } from "../outcome";
import type { UnitLight } from "../planOutcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Sourced } from "../source";
import { namedUnits } from "./namedUnits";
import { overallLight } from "./overallLight";
import { unitEconomies } from "./unitEconomies";
import { unreadOperation } from "./unreadOperation";
import { worstLight } from "./worstLight";

export const RULE: Citation = ["T3.2-g", "S4-b", "A-5", "A-10"];

/** The results that a unit's lights come from; the findings of the recovery say whose deficits could not be followed. */
export type LightSources = Pick<Outcome, "forecasts" | "recoveries" | "goals" | "factors" | "risks" | "findings">;

/**
 * Every unit's lights: its economy, its own goals and factors rolled up (Sammanvägning), its worst risk, and one for the
 * whole unit in which the economy outranks the rest. Units in the order of Organisation, then as they first appear.
 *
 * Source: T3.2-g, in the other models A-10; grey where nothing is known. @example newest forecast red, every goal green // red, by the forecast
 */
export function unitLights(workbook: Workbook, results: LightSources): readonly UnitLight[] {
  const { units, services, followUps, yearResults, goals, factors, risks, settings } = workbook;
  const economyOf = unitEconomies(workbook, results);
  const unreadOf = unreadOperation(workbook);
  const goalsOf = lightsByUnit(goals, results.goals);
  const factorsOf = lightsByUnit(factors, results.factors);
  const risksOf = lightsByUnit(risks, results.risks);
  const rolledUp = (lights: readonly Light[]) =>
    rollUpLights(
      lights.map((light) => ({ light, weight: 1 })),
      settings,
    );
  const named = namedUnits([...units, ...services, ...followUps, ...yearResults, ...goals, ...factors, ...risks]);
  return named.map((unit) => {
    const economy = economyOf(unit);
    const operation = {
      goals: rolledUp(goalsOf(unit)),
      factors: rolledUp(factorsOf(unit)),
      risks: worstLight(risksOf(unit)),
    };
    const { forecast, recovery } = economy;
    const overall = overallLight(economy, { ...operation, unknown: unreadOf(unit) });
    return { unit, forecast, recovery, ...operation, ...overall };
  });
}

/** Tells the lights of a unit's own rows; every row has its result. */
function lightsByUnit(
  rows: readonly (Sourced & { readonly unit: string | undefined })[],
  results: readonly (Sourced & { readonly status: Light })[],
): (unit: string) => readonly Light[] {
  const lightOf = new Map(results.map(({ at, status }) => [at.row, status]));
  const byUnit = groupRows(rows, (row) => nameKey(row.unit ?? ""));
  return (unit) => (byUnit.get(nameKey(unit)) ?? []).map((row) => lightOf.get(row.at.row) ?? "grey");
}
