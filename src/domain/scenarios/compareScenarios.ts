import { frameYears } from "../allocation/frameQuestion";
import { firstRows } from "../groupRows";
import { nameKey, rowKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { type ComparedAmount, compareAmount } from "./comparedAmount";
import type { Scenario } from "./scenario";
import { type ScenarioFrames, scenarioFrames } from "./scenarioFrames";

export const RULE: Citation = ["A-12", "T3.2-e", "A-5", "A-6"];

/** What a line of the comparison is about: all frames, a unit's, or one service's. */
export type LineSubject =
  | { readonly kind: "total" }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "service"; readonly unit: string; readonly service: string; readonly partOf: string | undefined };

/** One frame, or what is left of the money, in a year: now, and in every scenario in their order. */
export interface ComparedLine {
  readonly year: number;
  /** In the workbook's unit, unrounded; undefined when it can not be known. */
  readonly now: number | undefined;
  readonly amounts: readonly ComparedAmount[];
}

export interface FrameLine extends ComparedLine {
  readonly subject: LineSubject;
}

export interface ScenarioComparison {
  readonly years: readonly number[];
  readonly scenarios: readonly Pick<ScenarioFrames, "scenario" | "fault">[];
  /** Per year: the total, then each unit followed by its services. */
  readonly lines: readonly FrameLine[];
  /** Per year, what is left against Finansiering. */
  readonly room: readonly ComparedLine[];
}

/**
 * The frames of scenarios side by side with those of now: per year the total, every unit and every service, and what is left
 * of the money. An amount whose sum is not complete is unknown, and so is every difference from it.
 *
 * Source: A-12, T3.2-e, A-5, A-6. Amounts in the workbook's unit, unrounded. Empty without a budget year.
 */
export function compareScenarios(workbook: Workbook, scenarios: readonly Scenario[]): ScenarioComparison {
  const { budgetYear, planYears } = workbook.settings;
  const years = budgetYear === undefined ? [] : frameYears(budgetYear, planYears);
  const found = scenarios.map((scenario) => scenarioFrames(workbook, scenario));
  const now = amountsOf(scenarioFrames(workbook, { name: "", terms: [] }));
  const others = found.map(amountsOf);
  const compare = (kind: "frame" | "room", subject: string, year: number): ComparedLine => {
    const key = rowKey(kind, subject, year);
    const amount = now.get(key);
    return { year, now: amount, amounts: others.map((other) => compareAmount(amount, other.get(key))) };
  };
  const subjects = subjectsOf(workbook);
  return {
    years,
    scenarios: found.map(({ scenario, fault }) => ({ scenario, fault })),
    lines: years.flatMap((year) =>
      subjects.map((subject) => ({ subject, ...compare("frame", subjectKey(subject), year) })),
    ),
    room: years.map((year) => compare("room", "", year)),
  };
}

function subjectsOf(workbook: Workbook): readonly LineSubject[] {
  const services = [...firstRows(workbook.services, (row) => nameKey(row.service)).values()];
  const units = [...firstRows(services, (row) => nameKey(row.unit)).values()].map((row) => row.unit);
  return [
    { kind: "total" },
    ...units.flatMap((unit): readonly LineSubject[] => [
      { kind: "unit", unit },
      ...services
        .filter((row) => nameKey(row.unit) === nameKey(unit))
        .map(({ service, partOf }): LineSubject => ({ kind: "service", unit, service, partOf })),
    ]),
  ];
}

function subjectKey(subject: LineSubject): string {
  if (subject.kind === "total") return rowKey("total");
  return subject.kind === "unit" ? rowKey("unit", subject.unit) : rowKey("service", subject.service);
}

/** Everything that is known of a scenario's amounts, by kind, subject and year. */
function amountsOf({ frames }: ScenarioFrames): ReadonlyMap<string, number> {
  if (!frames) return new Map();
  return new Map([
    ...frames.frames.map(({ service, year, frame }): [string, number] => [
      rowKey("frame", rowKey("service", service), year),
      frame,
    ]),
    ...frames.frameSums
      .filter(({ complete }) => complete)
      .map(({ unit, year, frame }): [string, number] => {
        const subject = unit === undefined ? rowKey("total") : rowKey("unit", unit);
        return [rowKey("frame", subject, year), frame];
      }),
    ...frames.room.map(({ year, left }): [string, number] => [rowKey("room", "", year), left]),
  ]);
}
