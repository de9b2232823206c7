import { BRIDGE_PARTS, type Bridge, type BridgePart } from "../../domain/bridge/bridge";
import { bridgeDrivers } from "../../domain/bridge/bridgeDrivers";
import { decidedGap } from "../../domain/bridge/decidedGap";
import { roundsApart } from "../../domain/bridge/roundsApart";
import type { Citation } from "../../domain/rule";
import type { ReportCell, ReportRow } from "../../sheets/report/reportSheet";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";
import { number, treeWords, words } from "../parts/cells";
import { CHANGE } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { note, row } from "../parts/rows";
import { headerRow } from "../parts/table";
import type { BridgeBlock } from "./bridgeBlock";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "A-11", "A-5", "A-6"];

/**
 * One table: the start, the parts, the end and the change down, the years across, and last which services moved each part
 * most. `story` is what the chart beside it shows, in words: it stands under both.
 */
export function blockRows(context: ReportContext, block: BridgeBlock, story: string | undefined): readonly ReportRow[] {
  const { money } = context;
  const { key, kind, bridges } = block;
  const ends = kind === "version" || kind === "versionSum" ? BRIDGE_WORDS.ends.version : BRIDGE_WORDS.ends.years;
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
    { kind: "row", ...line("start", ends.start, ({ start }) => money.amount(start)) },
    ...BRIDGE_PARTS.flatMap((one) => (one === "price" ? [part(one), ...gapRow(context, block)] : [part(one)])),
    { kind: "total", ...line("end", ends.end, ({ end }) => money.amount(end)) },
    { kind: "row", ...line("change", BRIDGE_WORDS.change, ({ change }) => money.signed(change)) },
    { kind: "row", ...line("percent", BRIDGE_WORDS.share, (bridge) => number(shareOf(bridge), CHANGE)) },
    ...remarkNotes(context, block),
    ...(story === undefined ? [] : [note(`${key}/chartAbout`, story)]),
  ];
}

/** As many as stand on a line. */
const MOST_DRIVERS = 2;
/** Longer, in letters, they stand on a line each: whether words wrap differs between fonts, and the row would be too low. */
const LONGEST_LINE = 58;

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
  const named = drivers
    .slice(0, MOST_DRIVERS)
    .map(({ bridge, amount }) => BRIDGE_WORDS.driver(bridge.service ?? "", formats.signed(amount)));
  const line = formats.list(named);
  return line.length > LONGEST_LINE ? named.join("\n") : line;
}

/** How much of the price is only that another frame was decided than volume and price gave; none where that is nothing. */
function gapRow({ money }: ReportContext, { key, bridges }: BridgeBlock): readonly ReportRow[] {
  const first = bridges.find((bridge) => decidedGap(bridge) !== 0);
  if (!first) return [];
  const amounts = bridges.map((bridge) => money.signed(bridge.parts && decidedGap(bridge)));
  const about = words(BRIDGE_WORDS.decidedGapAbout(first.fromYear));
  return [row(`${key}/priceGap`, [treeWords(BRIDGE_WORDS.decidedGap, "inner"), ...amounts, about])];
}

/** What stands in another part without being of its kind, and that what is shown does not add up though the amounts do. */
function remarkNotes({ formats }: ReportContext, { key, bridges }: BridgeBlock): readonly ReportRow[] {
  const all = bridges.flatMap(({ remarks }) => remarks.map(({ kind }) => kind));
  const kinds = [...new Set(all)].filter((kind) => kind !== "decidedGap");
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
