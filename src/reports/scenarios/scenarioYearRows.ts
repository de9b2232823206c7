import type { Citation } from "../../domain/rule";
import type { ComparedLine, FrameLine, ScenarioComparison } from "../../domain/scenarios/compareScenarios";
import type { ReportCell, ReportRow } from "../../sheets/report/reportSheet";
import { SCENARIO_WORDS } from "../../text/reports/scenarioWords";
import { number, treeWords, words } from "../parts/cells";
import { CHANGE } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { type Column, headerRow, numberColumn, recordRow, totalRow } from "../parts/table";
import { MODEL_RULES } from "../shared/modelRules";

export const RULE: Citation = ["A-12", "T3.2-e", "A-5"];

/** `isRoom`: a share of what is left says nothing, and is not shown. */
type NamedLine = ComparedLine & { readonly name: ReportCell; readonly isRoom?: true };

/** A year: each unit and its services, the sum, and what is left of the money; now, and each scenario with its difference. */
export function scenarioYearRows(
  context: ReportContext,
  comparison: ScenarioComparison,
  year: number,
): readonly ReportRow[] {
  const key = `frames-${year}`;
  const columns = columnsOf(context, comparison);
  const lines = comparison.lines.filter((line) => line.year === year);
  const total = lines.find(({ subject }) => subject.kind === "total");
  const room = comparison.room.find((line) => line.year === year && line.now !== undefined);
  const parts = lines.filter(({ subject }) => subject.kind !== "total");
  const isWhole = lines.every(
    (line) => line.now !== undefined && line.amounts.every((one) => one.amount !== undefined),
  );
  return [
    ...headingRows(key, SCENARIO_WORDS.frames(year), MODEL_RULES.frames(context)),
    headerRow(key, columns),
    ...parts.map((line) => recordRow(`${key}:${keyOf(line)}`, columns, { ...line, name: nameOf(line) })),
    ...(total ? [totalRow(`${key}/total`, columns, { ...total, name: words(SCENARIO_WORDS.total) })] : []),
    ...(room ? [recordRow(`${key}/room`, columns, { ...room, name: roomName(comparison), isRoom: true })] : []),
    ...(isWhole ? [] : [note(`${key}/incomplete`, SCENARIO_WORDS.incomplete)]),
    ...(lines.some(isPart) ? [note(`${key}/parts`, SCENARIO_WORDS.parts)] : []),
  ];
}

function columnsOf({ money }: ReportContext, { scenarios }: ScenarioComparison): readonly Column<NamedLine>[] {
  return [
    { header: SCENARIO_WORDS.name, cell: ({ name }) => name },
    numberColumn(money.header(SCENARIO_WORDS.now), ({ now }) => money.amount(now)),
    ...scenarios.flatMap(({ scenario: { name } }, index) => [
      numberColumn<NamedLine>(money.header(name), ({ amounts }) => money.amount(amounts[index]?.amount)),
      numberColumn<NamedLine>(SCENARIO_WORDS.difference(name), ({ amounts }) =>
        money.signed(amounts[index]?.difference),
      ),
      numberColumn<NamedLine>(SCENARIO_WORDS.share(name), ({ amounts, isRoom }) =>
        isRoom ? undefined : number(amounts[index]?.share, CHANGE),
      ),
    ]),
  ];
}

/** What is left moves by the frames alone: of a scenario that is said. */
function roomName({ scenarios }: ScenarioComparison): ReportCell {
  return words(scenarios.length > 0 ? SCENARIO_WORDS.roomIn : SCENARIO_WORDS.room);
}

function isPart({ subject }: FrameLine): boolean {
  return subject.kind === "service" && subject.partOf !== undefined;
}

function nameOf(line: FrameLine): ReportCell {
  const { subject } = line;
  if (subject.kind === "total") return words(SCENARIO_WORDS.total);
  if (subject.kind === "unit") return treeWords(subject.unit, "strong");
  return treeWords(isPart(line) ? `${subject.service} (varav)` : subject.service, "inner");
}

function keyOf({ subject }: FrameLine): string {
  if (subject.kind === "total") return "total";
  const name = subject.kind === "unit" ? subject.unit : `${subject.unit}:${subject.service}`;
  return name.toLowerCase();
}
