import { sumExact } from "../../domain/amount/sumExact";
import { groupRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { OVERSIGHT_WORDS } from "../../text/reports/oversightWords";
import type { ReportContext } from "../parts/reportContext";
import { spaced } from "../parts/rows";
import { type Column, numberColumn, tableRows, wordColumn } from "../parts/table";
import { type FrameDrivers, frameDrivers } from "../shared/frameDrivers";

export const RULE: Citation = ["T5.2-a", "T3.2-c", "T3.2-d", "T3.3-a"];

/** Conditions: what changes the frames, and the analyses that the goals come from. */
export function conditionsPart(context: ReportContext): readonly ReportRow[] {
  return spaced("conditions", [
    tableRows({
      key: "drivers",
      columns: driverColumns(context),
      records: frameDrivers(context),
      keyOf: ({ unit }) => unit,
      empty: OVERSIGHT_WORDS.drivers.empty,
    }),
    analysisTable(context),
  ]);
}

function driverColumns({ money, formats }: ReportContext): readonly Column<FrameDrivers>[] {
  const text = OVERSIGHT_WORDS.drivers;
  const signed = (header: string, amountOf: (drivers: FrameDrivers) => number | undefined) =>
    numberColumn<FrameDrivers>(money.header(header), (drivers) => money.signed(amountOf(drivers)));
  return [
    wordColumn(COMMON_WORDS.unit, ({ unit }) => unit),
    wordColumn(text.text, ({ previous, frame }) =>
      previous === undefined || frame === undefined
        ? undefined
        : text.fromTo(formats.plain(previous), formats.amount(frame)),
    ),
    signed(text.volume, ({ volume }) => volume),
    signed(text.price, ({ price }) => price),
    signed(text.ambition, ({ ambition }) => ambition),
    signed(text.change, ({ previous, frame }) =>
      previous === undefined || frame === undefined ? undefined : sumExact([frame, -previous]),
    ),
  ];
}

interface Analysis {
  readonly unit: string;
  readonly text: string;
  readonly goals: string;
}

/** Each analysis that a unit's goals refer to, once, with the goals. */
function analysisTable({ workbook, formats }: ReportContext): readonly ReportRow[] {
  const text = OVERSIGHT_WORDS.analysis;
  const referring = workbook.goals.filter(({ analysis }) => analysis !== undefined);
  const groups = groupRows(referring, ({ unit, analysis }) => nameKey(`${unit ?? ""}:${analysis ?? ""}`));
  const records: readonly Analysis[] = [...groups.values()].flatMap((goals) => {
    const [first] = goals;
    if (first === undefined) return [];
    const unit = first.unit ?? COMMON_WORDS.withoutUnit;
    return { unit, text: first.analysis ?? "", goals: formats.list(goals.map(({ id }) => id)) };
  });
  return tableRows({
    key: "analyses",
    columns: [
      wordColumn<Analysis>(COMMON_WORDS.unit, ({ unit }) => unit),
      wordColumn<Analysis>(text.text, (analysis) => analysis.text),
      wordColumn<Analysis>(text.goals, ({ goals }) => goals),
    ],
    records,
    keyOf: ({ unit, text: analysis }) => `${unit}:${analysis}`,
    empty: text.empty,
  });
}
