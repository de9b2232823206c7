import type { Citation } from "../../domain/rule";
import { type Sensitivity, sensitivity } from "../../domain/scenarios/sensitivity";
import type { ReportCell, ReportRow } from "../../sheets/report/reportSheet";
import { SCENARIO_WORDS } from "../../text/reports/scenarioWords";
import { treeWords } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { type Column, headerRow, numberColumn, recordRow } from "../parts/table";

export const RULE: Citation = ["A-12", "A-5"];

interface EffectLine {
  readonly name: ReportCell;
  readonly key: string;
  /** By year, in their order. */
  readonly effects: readonly (number | undefined)[];
}

/** What one per cent and ten persons do to all frames, and to the units that they reach, year by year. */
export function sensitivityRows({ workbook, model, money }: ReportContext): readonly ReportRow[] {
  const lines = sensitivity(workbook);
  const years = [...new Set(lines.flatMap(({ effects }) => effects.map(({ year }) => year)))].sort((a, b) => a - b);
  const columns: readonly Column<EffectLine>[] = [
    { header: SCENARIO_WORDS.change, cell: ({ name }) => name },
    ...years.map((year, index) =>
      numberColumn<EffectLine>(money.header(String(year)), ({ effects }) => money.signed(effects[index])),
    ),
  ];
  return [
    ...headingRows("sensitivity", SCENARIO_WORDS.sensitivity, sectionSource(model, ["A-12"])),
    note("sensitivity/about", SCENARIO_WORDS.sensitivityNote),
    headerRow("sensitivity", columns),
    ...lines.flatMap((line) => effectLines(line, years)).map((line) => recordRow(line.key, columns, line)),
  ];
}

function effectLines({ stimulus, effects }: Sensitivity, years: readonly number[]): readonly EffectLine[] {
  const key = `sensitivity:${stimulus.kind}:${stimulus.kind === "persons" ? stimulus.group.toLowerCase() : ""}`;
  const of = (unit: string | undefined) =>
    years.map((year) => effects.find((one) => one.year === year && one.unit === unit)?.effect);
  const units = [...new Set(effects.flatMap(({ unit }) => unit ?? []))];
  const reached = units.filter((unit) => of(unit).some((effect) => effect !== 0));
  return [
    { name: treeWords(SCENARIO_WORDS.stimulus(stimulus), "strong"), key, effects: of(undefined) },
    ...reached.map((unit) => ({
      name: treeWords(unit, "inner"),
      key: `${key}:${unit.toLowerCase()}`,
      effects: of(unit),
    })),
  ];
}
