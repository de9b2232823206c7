import type { AgeSpan, PopulationRow } from "../allocationRows";
import { type Finding, finding } from "../finding";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-c", "A-5"];

/** A target group's ages in one year, as the findings name them. */
export interface AgeQuestion {
  readonly group: string;
  readonly year: number;
  readonly age: AgeSpan;
}

/** The last age of a span; "and older" has no last. */
export function lastAge(span: AgeSpan): number {
  return span.to ?? Number.POSITIVE_INFINITY;
}

/** True when two spans share an age: 0–5 and 5–9. */
export function spansTouch(one: AgeSpan, other: AgeSpan): boolean {
  return one.from <= lastAge(other) && lastAge(one) >= other.from;
}

/** The rows whose class has any age in common with the span. */
export function rowsTouching(rows: readonly PopulationRow[], span: AgeSpan): readonly PopulationRow[] {
  return rows.filter((row) => spansTouch(row.age, span));
}

/** A class that reaches outside the group: its persons can not be divided (`age-class-cut`), e.g. 80– for a group 85–. */
export function findCutClasses(question: AgeQuestion, touching: readonly PopulationRow[]): readonly Finding[] {
  const { group, year, age } = question;
  return touching
    .filter((row) => row.age.from < age.from || lastAge(row.age) > lastAge(age))
    .map((row) =>
      finding("age-class-cut", { ...row.at, column: "age" }, { group, year, from: row.age.from, to: row.age.to }),
    );
}

/** Classes that share an age, so that somebody would be counted twice (`age-class-overlap` on the later class). */
export function findOverlaps(rows: readonly PopulationRow[]): readonly Finding[] {
  let reached = Number.NEGATIVE_INFINITY;
  const findings: Finding[] = [];
  for (const row of byAge(rows)) {
    if (row.age.from <= reached) {
      const facts = { year: row.year, from: row.age.from, to: row.age.to };
      findings.push(finding("age-class-overlap", { ...row.at, column: "age" }, facts));
    }
    reached = Math.max(reached, lastAge(row.age));
  }
  return findings;
}

/**
 * The ages of the group that no class covers (`age-not-covered`, one per hole). A group without an upper age needs a class
 * without one: 80– is not covered by 80–89 and 90–99.
 */
export function findUncoveredAges(question: AgeQuestion, touching: readonly PopulationRow[]): readonly Finding[] {
  const { group, year, age } = question;
  const holes: AgeSpan[] = [];
  let next = age.from;
  for (const row of byAge(touching)) {
    if (row.age.from > next) holes.push({ from: next, to: row.age.from - 1 });
    next = Math.max(next, lastAge(row.age) + 1);
  }
  if (next <= lastAge(age) && next !== Number.POSITIVE_INFINITY) holes.push({ from: next, to: age.to });
  return holes.map((hole) => finding("age-not-covered", { table: "population" }, { group, year, ...hole }));
}

function byAge(rows: readonly PopulationRow[]): readonly PopulationRow[] {
  return [...rows].sort((one, other) => one.age.from - other.age.from || lastAge(one.age) - lastAge(other.age) || 0);
}
