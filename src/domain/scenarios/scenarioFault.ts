import { has } from "../leftOut";
import { nameKey, sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { ScenarioTerms } from "../scenarioRows";
import type { Scenario } from "./scenario";

export const RULE: Citation = ["A-12", "A-5"];

/** Why a scenario is not reckoned with: one of its rows can not be used, so its frames would be of something else. */
export type ScenarioFault =
  | { readonly kind: "unread" }
  | { readonly kind: "service"; readonly service: string }
  | { readonly kind: "population"; readonly population: string }
  | { readonly kind: "unclear" };

/**
 * What keeps a scenario from being reckoned with: a row of its name that was left out, a service or a population that there
 * is not, or a population that is given for one service or in two ways. Undefined when nothing does.
 *
 * Source. Each is told by a finding where the tables are read or checked.
 */
export function scenarioFault(workbook: Workbook, { name, terms }: Scenario): ScenarioFault | undefined {
  const unread = workbook.leftOut.scenarios ?? [];
  if (unread.some((row) => has(row, "scenario", (own) => sameName(own, name)))) return { kind: "unread" };
  const services = namesOf([...workbook.services, ...(workbook.leftOut.services ?? [])].map((row) => row.service));
  const service = terms.find((row) => row.service !== undefined && !services.has(nameKey(row.service)))?.service;
  if (service !== undefined) return { kind: "service", service };
  if (isPopulationUnclear(terms)) return { kind: "unclear" };
  const population = populationOf(terms);
  const forecasts = namesOf(
    [...workbook.population, ...(workbook.leftOut.population ?? [])].map((row) => row.scenario),
  );
  const isUnknown = population !== undefined && !forecasts.has(nameKey(population));
  return isUnknown ? { kind: "population", population } : undefined;
}

/** The population that a scenario is counted in; undefined is that of Inställningar. Source: A-12. */
export function populationOf(terms: readonly ScenarioTerms[]): string | undefined {
  return terms.find((row) => row.population !== undefined)?.population;
}

/** True when the population is given for one service, or in two ways: it holds for all, so which is meant nobody knows. */
export function isPopulationUnclear(terms: readonly ScenarioTerms[]): boolean {
  const given = terms.filter((row) => row.population !== undefined);
  return given.some((row) => row.service !== undefined) || namesOf(given.map((row) => row.population)).size > 1;
}

function namesOf(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === undefined ? [] : [nameKey(name)])));
}
