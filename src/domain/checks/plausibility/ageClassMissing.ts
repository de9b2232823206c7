import { lastAge } from "../../allocation/checkAgeClasses";
import type { PopulationRow } from "../../allocationRows";
import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { classesByYear, isCounted, type YearClasses } from "./ageClasses";

export const RULE: Citation = ["P-g", "T3.2-c"];

/** Ages that no class covers, with the class beside them: above, or below when the oldest are missing. */
interface Hole {
  readonly from: number;
  readonly to: number;
  readonly beside: PopulationRow;
  /** No wider than the classes on both sides: left out by mistake rather than for not being needed. */
  readonly isNarrow: boolean;
}

/**
 * `age-class-missing` at the class beside ages of Befolkning that no class covers: between two classes, where the ages are
 * covered in another year or the hole is no wider than the classes on both sides of it; and the youngest or the oldest, where
 * most other years have them. Where a target group counts them it is the error
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
    [
      ...holesIn(classes).filter((hole) => hole.isNarrow || isCoveredElsewhere(hole, year)),
      ...endsOf(
        classes,
        coverage.filter((other) => other.year !== year).map(({ spans }) => spans),
      ),
    ]
      .filter((hole) => !isCounted(hole, workbook))
      .map(({ from, to, beside }) => {
        const facts = { year, from, to: Number.isFinite(to) ? to : undefined };
        return finding("age-class-missing", { ...beside.at, column: "age" }, facts);
      }),
  );
};

type Spans = readonly { readonly from: number; readonly to: number }[];

/** The youngest and the oldest ages that a year lacks and more than half of the other years have. */
function endsOf(classes: YearClasses["classes"], others: readonly Spans[]): readonly Hole[] {
  const own = joined(classes);
  const [lowest] = classes;
  const highest = classes.findLast(({ age }) => lastAge(age) === own.at(-1)?.to);
  if (!lowest || !highest) return [];
  const first = lowest.age.from;
  const last = lastAge(highest.age);
  const below = usual(
    others.map((spans) => spans[0]?.from ?? first).filter((from) => from < first),
    others.length,
  );
  const above = usual(
    others.map((spans) => spans.at(-1)?.to ?? last).filter((to) => to > last),
    others.length,
  );
  return [
    ...(below === undefined ? [] : [{ from: below, to: first - 1, beside: lowest, isNarrow: false }]),
    ...(above === undefined ? [] : [{ from: last + 1, to: above, beside: highest, isNarrow: false }]),
  ];
}

/** The first of the ends, where more than half of the years have one like it. */
function usual(ends: readonly number[], years: number): number | undefined {
  return ends.length > years / 2 ? ends[0] : undefined;
}

function holesIn(classes: YearClasses["classes"]): readonly Hole[] {
  let below: { readonly width: number; readonly last: number } | undefined;
  return classes.flatMap((above) => {
    const before = below;
    const width = lastAge(above.age) - above.age.from + 1;
    if (!before || lastAge(above.age) > before.last) below = { width, last: lastAge(above.age) };
    if (!before || above.age.from <= before.last + 1) return [];
    const [from, to] = [before.last + 1, above.age.from - 1];
    return [{ from, to, beside: above, isNarrow: to - from + 1 <= Math.min(before.width, width) }];
  });
}

/** The ages that are covered, in spans without a hole. */
function joined(classes: YearClasses["classes"]): Spans {
  const spans: { from: number; to: number }[] = [];
  for (const { age } of classes) {
    const last = spans.at(-1);
    if (last && age.from <= last.to + 1) last.to = Math.max(last.to, lastAge(age));
    else spans.push({ from: age.from, to: lastAge(age) });
  }
  return spans;
}
