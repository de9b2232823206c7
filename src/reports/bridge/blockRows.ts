import { BRIDGE_PARTS, type Bridge, type BridgePart } from "../../domain/bridge/bridge";
import { bridgeDrivers } from "../../domain/bridge/bridgeDrivers";
import { roundsApart } from "../../domain/bridge/roundsApart";
import type { Citation } from "../../domain/rule";
import type { ReportCell, ReportRow } from "../../sheets/report/reportSheet";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";
import { number, words } from "../parts/cells";
import { CHANGE } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { note } from "../parts/rows";
import { headerRow } from "../parts/table";
import type { BridgeBlock } from "./bridgeBlock";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "A-11", "A-5", "A-6"];

/** One table: the start, the parts, the end and the change down, the years across, and last which services moved each part most. */
export function blockRows(context: ReportContext, block: BridgeBlock): readonly ReportRow[] {
  const { money } = context;
  const { key, bridges } = block;
  const line = (name: string, label: string, cellOf: (bridge: Bridge) => ReportCell, last?: string) => ({
    key: `${key}/${name}`,
    cells: [words(label), ...bridges.map(cellOf), ...(last === undefined ? [] : [words(last)])],
  });
  const part = (one: BridgePart): ReportRow => ({
    kind: "row",
    ...line(one, BRIDGE_WORDS.parts[one], ({ parts }) => money.signed(parts?.[one]), driverWords(context, block, one)),
  });
  return [
    header(context, block),
    { kind: "row", ...line("start", BRIDGE_WORDS.start, ({ start }) => money.amount(start)) },
    ...BRIDGE_PARTS.map(part),
    { kind: "total", ...line("end", BRIDGE_WORDS.end, ({ end }) => money.amount(end)) },
    { kind: "row", ...line("change", BRIDGE_WORDS.change, ({ change }) => money.signed(change)) },
    { kind: "row", ...line("percent", BRIDGE_WORDS.share, (bridge) => number(shareOf(bridge), CHANGE)) },
    ...remarkNotes(context, block),
  ];
}

/** As many as stand on a line. */
const MOST_DRIVERS = 2;

function header({ money }: ReportContext, { key, name, bridges, told }: BridgeBlock): ReportRow {
  const spans = bridges.map(({ fromYear, year }) => BRIDGE_WORDS.span(fromYear, year));
  return headerRow(key, [
    { header: name },
    ...spans.map((span) => ({ header: money.header(span), align: "right" as const })),
    { header: BRIDGE_WORDS.drivers(BRIDGE_WORDS.span(told.fromYear, told.year)) },
  ]);
}

function shareOf({ start, change }: Bridge): number | undefined {
  return change === undefined || !start ? undefined : change / Math.abs(start);
}

function driverWords(context: ReportContext, { among, told }: BridgeBlock, part: BridgePart): string {
  const { formats, workbook } = context;
  const drivers = bridgeDrivers({ bridges: among, of: told, part, unit: workbook.settings.amountUnit });
  return formats.list(
    drivers
      .slice(0, MOST_DRIVERS)
      .map(({ bridge, amount }) => BRIDGE_WORDS.driver(bridge.service ?? "", formats.signed(amount))),
  );
}

/** What stands in a part without being of its kind, and that what is shown does not add up though the amounts do. */
function remarkNotes({ formats }: ReportContext, { key, bridges }: BridgeBlock): readonly ReportRow[] {
  const kinds = [...new Set(bridges.flatMap(({ remarks }) => remarks.map(({ kind }) => kind)))];
  const remarks = kinds.map((kind) => {
    const told = bridges.flatMap(({ remarks: own, fromYear, year }) =>
      own
        .filter((one) => one.kind === kind)
        .map(({ amount }) => `${formats.amount(amount)} ${BRIDGE_WORDS.span(fromYear, year)}`),
    );
    return note(`${key}/${kind}`, BRIDGE_WORDS.remark[kind](formats.list(told)));
  });
  const isUneven = bridges.some((bridge) => roundsApart(bridge, formats.rounded));
  return [...remarks, ...(isUneven ? [note(`${key}/rounded`, BRIDGE_WORDS.rounded)] : [])];
}
