import type { Citation } from "../../domain/rule";
import type { ScenarioRow, ScenarioTerms } from "../../domain/scenarioRows";
import type { ScenarioComparison } from "../../domain/scenarios/compareScenarios";
import { NO_TERMS } from "../../domain/scenarios/scenario";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { SCENARIO_WORDS } from "../../text/reports/scenarioWords";
import { number, rightWords, words } from "../parts/cells";
import { CHANGE, PERCENT, POINTS } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { type Column, headerRow, numberColumn, recordRow, wordColumn } from "../parts/table";

export const RULE: Citation = ["A-12", "A-5"];

type TermLine = ScenarioTerms & Pick<ScenarioRow, "scenario" | "description"> & { readonly key: string };

/** What each scenario changes, row by row as in Scenarier, now first; and which are not reckoned with, and why. */
export function termRows({ workbook, model }: ReportContext, comparison: ScenarioComparison): readonly ReportRow[] {
  const now: TermLine = {
    ...NO_TERMS,
    population: workbook.settings.scenario,
    scenario: SCENARIO_WORDS.now,
    description: undefined,
    key: "now",
  };
  const lines = workbook.scenarios.map((row) => ({ ...row, key: `${row.scenario}:${row.service ?? ""}` }));
  return [
    ...headingRows("terms", SCENARIO_WORDS.terms, sectionSource(model, ["A-12"])),
    headerRow("terms", COLUMNS),
    ...[now, ...lines].map((line) => recordRow(`terms:${line.key.toLowerCase()}`, COLUMNS, line)),
    ...(lines.length === 0 ? [note("terms/empty", SCENARIO_WORDS.noScenarios)] : []),
    ...comparison.scenarios.flatMap(({ scenario, fault }) =>
      fault ? [note(`terms/fault:${scenario.name.toLowerCase()}`, SCENARIO_WORDS.fault(scenario.name, fault))] : [],
    ),
  ];
}

const COLUMNS: readonly Column<TermLine>[] = [
  wordColumn(SCENARIO_WORDS.scenario, ({ scenario }) => scenario),
  wordColumn(SCENARIO_WORDS.population, ({ population }) => population ?? SCENARIO_WORDS.asNow),
  numberColumn(SCENARIO_WORDS.index, ({ index }) => share(index, POINTS)),
  numberColumn(SCENARIO_WORDS.standardCost, ({ standardCost }) => share(standardCost, CHANGE)),
  numberColumn(SCENARIO_WORDS.compensation, ({ compensation }) => share(compensation, PERCENT)),
  wordColumn(SCENARIO_WORDS.service, ({ service }) => service ?? SCENARIO_WORDS.all),
  {
    header: SCENARIO_WORDS.description,
    cell: ({ description }) => (description === undefined ? undefined : words(description)),
  },
];

function share(value: number | undefined, format: string) {
  return value === undefined ? rightWords(SCENARIO_WORDS.asNow) : number(value, format);
}
