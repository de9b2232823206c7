import { has, mayHave } from "../leftOut";
import { rowKey } from "../nameKey";
import type { Citation } from "../rule";
import { type AgeQuestion, spansTouch } from "./checkAgeClasses";
import type { FrameTables } from "./frameTables";
import { isInScenario } from "./isInScenario";

export const RULE: Citation = ["T3.2-c", "A-5"];

/** True when a row of Befolkning that was left out is of the year and has an age of the group. Source: A-5. */
export function isClassLeftOut(tables: FrameTables, { year, age }: AgeQuestion): boolean {
  return leftOutInScenario(tables).some(
    (row) => has(row, "year", (own) => own === year) && has(row, "age", (own) => spansTouch(own, age)),
  );
}

/**
 * True when a row of Befolkning that was left out is of the year, or may be: its year can not be read, and the year has no
 * row of its age. Source: A-5.
 */
export function isAnyClassLeftOut(tables: FrameTables, year: number): boolean {
  const known = new Set(tables.population.get(rowKey(year))?.map((row) => JSON.stringify(row.age)));
  return leftOutInScenario(tables).some(({ year: own, age }) =>
    own === undefined ? age === undefined || !known.has(JSON.stringify(age)) : own === year,
  );
}

function leftOutInScenario({ leftOut, settings }: FrameTables) {
  return (leftOut.population ?? []).filter((row) => mayHave(row, "scenario", (name) => isInScenario(name, settings)));
}
