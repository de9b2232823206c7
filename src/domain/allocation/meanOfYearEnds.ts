import type { VolumeMeasure } from "../allocationRows";
import { sumExact } from "../amount/sumExact";
import type { Found } from "../finding";
import type { Citation } from "../rule";
import type { Volume } from "./volume";

export const RULE: Citation = ["T3.2-c", "A-7"];

/**
 * A year's volume from counts at year-ends, by the group's Volymmått: Årsmedel the mean of the two around the year,
 * Årets slut the year's own, Årets början the one before. A Manuell group has no year-ends of its own: where one is asked
 * for (the whole population), Årsmedel holds.
 *
 * Source: T3.2-c, A-7. Unrounded: a mean of 1 061 and 1 076 is 1 068,5. No value, but all findings, when a count is missing.
 */
export function meanOfYearEnds(
  measure: VolumeMeasure,
  year: number,
  countAt: (yearEnd: number) => Found<Volume | undefined>,
): Found<Volume | undefined> {
  const counts = yearEnds(measure, year).map(countAt);
  const known = counts.flatMap((count) => count.value ?? []);
  const findings = counts.flatMap((count) => count.findings);
  if (known.length < counts.length) return { value: undefined, findings };
  const persons = sumExact(known.map((count) => count.persons)) / known.length;
  return { value: { persons, rows: known.flatMap((count) => count.rows) }, findings };
}

function yearEnds(measure: VolumeMeasure, year: number): readonly number[] {
  switch (measure) {
    case "yearStart":
      return [year - 1];
    case "yearEnd":
      return [year];
    case "yearMean":
    case "manual":
      return [year - 1, year];
  }
}
