import { lastAge } from "../../allocation/checkAgeClasses";
import type { PopulationRow } from "../../allocationRows";
import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { classesByYear, isCounted, type YearClasses } from "./ageClasses";

export const RULE: Citation = ["P-g", "T3.2-c"];

/** Ages between two classes that none covers, with the class above them. */
interface Hole {
  readonly from: number;
  readonly to: number;
  readonly above: PopulationRow;
  /** No wider than the classes on both sides: left out by mistake rather than for not being needed. */
  readonly isNarrow: boolean;
}

/**
 * `age-class-missing` at the class above ages of Befolkning that no class covers, where the ages are covered in another year,
 * or the hole is no wider than the classes on both sides of it. Where a target group counts them it is the error
 * `age-not-covered`. Who keeps only the ages that are counted, 1–5 and 80–, has a wide hole in every year and is not told.
 *
 * Source: P-g. @example 0–6, 10–15, 16– // 7–9 is missing
 */
export const ageClassMissing: Check = ({ workbook }) => {
  const years = classesByYear(workbook);
  const coverage = years.map(({ year, classes }) => ({ year, spans: joined(classes) }));
  const isCoveredElsewhere = ({ from, to }: Hole, own: number) =>
    coverage.some(({ year, spans }) => year !== own && spans.some((span) => span.from <= from && span.to >= to));
  return years.flatMap(({ year, classes }) =>
    holesIn(classes)
      .filter((hole) => (hole.isNarrow || isCoveredElsewhere(hole, year)) && !isCounted(hole, workbook))
      .map(({ from, to, above }) => finding("age-class-missing", { ...above.at, column: "age" }, { year, from, to })),
  );
};

function holesIn(classes: YearClasses["classes"]): readonly Hole[] {
  let below: { readonly width: number; readonly last: number } | undefined;
  return classes.flatMap((above) => {
    const before = below;
    const width = lastAge(above.age) - above.age.from + 1;
    if (!before || lastAge(above.age) > before.last) below = { width, last: lastAge(above.age) };
    if (!before || above.age.from <= before.last + 1) return [];
    const [from, to] = [before.last + 1, above.age.from - 1];
    return [{ from, to, above, isNarrow: to - from + 1 <= Math.min(before.width, width) }];
  });
}

/** The ages that are covered, in spans without a hole. */
function joined(classes: YearClasses["classes"]): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { age } of classes) {
    const last = spans.at(-1);
    if (last && age.from <= last.to + 1) last.to = Math.max(last.to, lastAge(age));
    else spans.push({ from: age.from, to: lastAge(age) });
  }
  return spans;
}
