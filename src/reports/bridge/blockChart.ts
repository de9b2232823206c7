import { sumExact } from "../../domain/amount/sumExact";
import { BRIDGE_PARTS, type Bridge } from "../../domain/bridge/bridge";
import { stackedColumn } from "../../domain/bridge/stackedColumn";
import { type WaterfallBar, waterfall } from "../../domain/bridge/waterfall";
import type { Citation } from "../../domain/rule";
import type { ReportChart, ReportChartSeries } from "../../sheets/report/reportChart";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";
import { words } from "../parts/cells";
import { signedFormat } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { headerRow } from "../parts/table";
import type { BridgeBlock } from "./bridgeBlock";

export const RULE: Citation = ["A-11", "A-6"];

/** A block's chart with the rows it is drawn from. */
export interface BlockChart {
  readonly chart: ReportChart;
  readonly rows: readonly ReportRow[];
}

/** Told apart in black and white: the whole change darkest, an increase light, a decrease between. */
const FILLS = { total: "#404040", up: "#BFBFBF", down: "#7F7F7F" } as const;

/** The columns of the helper rows, after the label's. */
const SERIES: readonly ReportChartSeries[] = (
  [
    ["base", "none"],
    ["total", FILLS.total],
    ["up", FILLS.up],
    ["upBelow", FILLS.up],
    ["down", FILLS.down],
    ["downBelow", FILLS.down],
  ] as const
).map(([name, fill], index) => ({ name: BRIDGE_WORDS.columns[name], column: index + 1, fill, hasLabels: false }));

/** How many columns the helper rows have. */
export const HELPER_COLUMNS = SERIES.length + 1;

/** Where the chart stands, in points from the left edge of `column`. */
export interface ChartPlace {
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The change of a block's told bridge as stacked columns: every part from where the one before ended, and last the whole
 * change. They stand on the start, not on 0 kr: beside frames of a thousand million no part of them would be seen. Undefined
 * where the parts are not known, or are nothing all of them.
 *
 * The amounts stand in the categories' names, so that a decrease reads as one. Source: A-11.
 */
export function blockChart(context: ReportContext, block: BridgeBlock, place: ChartPlace): BlockChart | undefined {
  const { key, name, told } = block;
  const bars = changeBars(told);
  if (!bars) return undefined;
  const span = BRIDGE_WORDS.span(told.fromYear, told.year);
  const drawn = bars.map((bar) => ({ bar, amounts: amountsOf(bar) }));
  // Without what is nothing throughout: the legend says only what is seen.
  const series = SERIES.filter(({ column }) => drawn.some(({ amounts }) => amounts[column - 1] !== 0));
  if (series.length === 0) return undefined;
  const rows = drawn.map((one) => helperRow(context, key, one));
  const story = bars.map((bar) => labelOf(context, bar, " ")).join(", ");
  return {
    chart: {
      name: `Rambrygga ${key}`,
      title: BRIDGE_WORDS.chart(name, span),
      description: BRIDGE_WORDS.chartAbout(name, span, `${story}.`),
      type: "stackedColumn",
      rowKeys: rows.map((row) => row.key),
      categoryColumn: 0,
      series,
      idle: SERIES,
      numberFormat: signedFormat(told.change ?? 0, context.workbook.settings.amountUnit),
      anchor: { rowKey: `${key}/header`, ...place },
    },
    rows: [helperHeader(key, BRIDGE_WORDS.chart(name, span)), ...rows],
  };
}

/** The parts and the whole change, counted from the start. */
function changeBars(bridge: Bridge): readonly WaterfallBar[] | undefined {
  const { start = 0 } = bridge;
  return waterfall(bridge)
    ?.filter(({ key }) => key !== "start")
    .map(({ key, from, to }) => ({
      key,
      from: key === "end" ? 0 : sumExact([from, -start]),
      to: sumExact([to, -start]),
    }));
}

function labelOf({ formats }: ReportContext, { key, from, to }: WaterfallBar, between: string): string {
  const name = BRIDGE_PARTS.find((part) => part === key);
  return `${name ? BRIDGE_WORDS.parts[name] : BRIDGE_WORDS.change}${between}${formats.signed(sumExact([to, -from]))}`;
}

function helperHeader(key: string, title: string): ReportRow {
  const columns = SERIES.map(({ name }) => ({ header: name, align: "right" as const }));
  return headerRow(`${key}/chart`, [{ header: title }, ...columns]);
}

/** A bar with its amounts in the order of the series. */
interface DrawnBar {
  readonly bar: WaterfallBar;
  readonly amounts: readonly number[];
}

function helperRow(context: ReportContext, key: string, { bar, amounts }: DrawnBar): ReportRow {
  const label = words(labelOf(context, bar, "\n"));
  const cells = [label, ...amounts.map((amount) => context.money.amount(amount))];
  return { key: `${key}/chart:${bar.key}`, kind: "row", cells };
}

/** The base, then the whole change, an increase above and below 0, a decrease above and below 0: a bar is one of the three. */
function amountsOf({ key, from, to }: WaterfallBar): readonly number[] {
  const { base, above, below } = stackedColumn(from, to);
  if (key === "end") return [base, above === 0 ? below : above, 0, 0, 0, 0];
  return to >= from ? [base, 0, above, below, 0, 0] : [base, 0, 0, 0, above, below];
}
