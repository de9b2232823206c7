import type { PopulationRow } from "../allocationRows";
import { sumExact } from "../amount/sumExact";
import { type Finding, type Found, finding } from "../finding";
import { rowKey } from "../nameKey";
import type { Citation } from "../rule";
import { type AgeQuestion, findCutClasses, findOverlaps, findUncoveredAges, rowsTouching } from "./checkAgeClasses";
import type { FrameTables } from "./frameTables";
import { isAnyClassLeftOut, isClassLeftOut } from "./leftOutClasses";
import type { Volume } from "./volume";

export const RULE: Citation = ["T3.2-c", "A-5"];

/**
 * The persons of a target group's ages on 31 December of the year, in the chosen scenario.
 *
 * Source: T3.2-c. Gives no value, but the findings, when the year has no population, when a class is cut by the group's
 * ages, when two classes overlap or when an age has no class. No value either when a class within the ages was left out; one
 * whose year or age can not be read leaves an age without a class.
 *
 * @example ages 80– from the rows 80–89: 800 and 90–: 190 // 990
 */
export function countPersons(tables: FrameTables, question: AgeQuestion): Found<Volume | undefined> {
  if (isClassLeftOut(tables, question)) return { value: undefined, findings: [] };
  const rows = populationOf(tables, question.group, question.year);
  if (rows.value.length === 0) return { value: undefined, findings: rows.findings };
  const touching = rowsTouching(rows.value, question.age);
  const cut = findCutClasses(question, touching);
  const uncovered = cut.length > 0 ? [] : findUncoveredAges(question, touching);
  return total(touching, [...cut, ...findOverlaps(touching), ...uncovered]);
}

/**
 * All inhabitants on 31 December of the year: every row of Befolkning in the chosen scenario. `group` is for whom they are
 * counted, so that a finding can name it. No value when the year has no population, when two classes overlap, or when a row of the year was, or
 * may have been, left out.
 *
 * Source: T3.2-c (the equalisation system's kr per inhabitant).
 */
export function countInhabitants(tables: FrameTables, group: string, year: number): Found<Volume | undefined> {
  if (isAnyClassLeftOut(tables, year)) return { value: undefined, findings: [] };
  const rows = populationOf(tables, group, year);
  if (rows.value.length === 0) return { value: undefined, findings: rows.findings };
  return total(rows.value, findOverlaps(rows.value));
}

function populationOf(tables: FrameTables, group: string, year: number): Found<readonly PopulationRow[]> {
  const rows = tables.population.get(rowKey(year)) ?? [];
  if (rows.length > 0) return { value: rows, findings: [] };
  const facts = { group, year, scenario: tables.settings.scenario };
  return { value: [], findings: [finding("population-missing", { table: "population" }, facts)] };
}

function total(rows: readonly PopulationRow[], faults: readonly Finding[]): Found<Volume | undefined> {
  if (faults.length > 0) return { value: undefined, findings: faults };
  const persons = sumExact(rows.map((row) => row.persons));
  return { value: { persons, rows: rows.map((row) => row.at) }, findings: [] };
}
