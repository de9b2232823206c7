import { accumulateBridges } from "../../domain/bridge/accumulateBridges";
import { bridgeDecided } from "../../domain/bridge/bridgeDecided";
import { bridgeYears } from "../../domain/bridge/bridgeYears";
import type { Citation } from "../../domain/rule";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords, reportSheet } from "../parts/reportSheet";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { type BlockChart, blockChart, type ChartPlace, HELPER_COLUMNS } from "./blockChart";
import { blockRows } from "./blockRows";
import { type BridgeBlock, type BridgeKind, bridgeBlocks } from "./bridgeBlock";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11"];

const LABEL_WIDTH = 24;
const AMOUNT_WIDTH = 14;
const DRIVERS_WIDTH = 58;
/** The columns that the charts stand over, and their size in points: as high as the table beside. */
const CHART_COLUMNS: readonly number[] = [17, 17, 17, 17];
const CHART_SIZE = { width: 380, height: 200 } as const;

/**
 * The frame bridge: for the whole and each unit what made the frame another, year by year, accumulated over the plan's years
 * and, where Basramar has the same years, against what was decided. Each table has its chart to the right; what the charts
 * are drawn from stands last.
 *
 * Source: T3.2-c, T3.2-d, A-11. Without frames it says what to fill in; never throws.
 */
export function buildBridge(context: ReportContext): readonly ReportSheet[] {
  const blocks = allBlocks(context);
  const years = Math.max(1, ...blocks.map(({ bridges }) => bridges.length));
  const place: ChartPlace = { column: years + 2, ...CHART_SIZE };
  const charts = new Map(blocks.map((block) => [block.key, blockChart(context, block, place)]));
  const drawn = [...charts.values()].flatMap((one) => one ?? []);
  const sheet = reportSheet(context, {
    report: "bridge",
    sheet: REPORT_NAMES.bridge,
    title: REPORT_NAMES.bridge,
    about: budgetWords(context),
    orientation: "landscape",
    widths: widthsFor(years),
    rows: [...tellingRows(context, blocks), ...helperRows(drawn)],
  });
  return [drawn.length === 0 ? sheet : { ...sheet, charts: drawn.map(({ chart }) => chart) }];
}

/** The table's columns and the charts' beside it; the helper rows need some, whichever they are. */
function widthsFor(years: number): readonly number[] {
  const widths = [LABEL_WIDTH, ...Array.from({ length: years }, () => AMOUNT_WIDTH), DRIVERS_WIDTH, ...CHART_COLUMNS];
  return [...widths, ...Array.from({ length: Math.max(0, HELPER_COLUMNS - widths.length) }, () => AMOUNT_WIDTH)];
}

function allBlocks({ workbook, outcome }: ReportContext): readonly BridgeBlock[] {
  const perYear = bridgeYears(workbook, outcome);
  const isPlan = new Set(perYear.map(({ year }) => year)).size > 1;
  return [
    ...bridgeBlocks("perYear", perYear),
    ...(isPlan ? bridgeBlocks("accumulated", accumulateBridges(perYear)) : []),
    ...bridgeBlocks("decided", bridgeDecided(workbook, outcome)).filter(({ told }) => told.parts !== undefined),
  ];
}

function tellingRows(context: ReportContext, blocks: readonly BridgeBlock[]): readonly ReportRow[] {
  if (blocks.length === 0) return [note("empty", BRIDGE_WORDS.empty)];
  const kinds = [...new Set(blocks.map(({ kind }) => kind))];
  const isUnknown = blocks.some(({ bridges }) => bridges.some(({ parts }) => parts === undefined));
  return [
    note("meaning", BRIDGE_WORDS.meaning),
    ...(isUnknown ? [note("unknown", BRIDGE_WORDS.unknown)] : []),
    ...kinds.flatMap((kind) =>
      kindRows(
        context,
        kind,
        blocks.filter((block) => block.kind === kind),
      ),
    ),
  ];
}

/** As many tables as there is room for on a page, with their charts beside. */
const BLOCKS_PER_PAGE = 3;

function kindRows(context: ReportContext, kind: BridgeKind, blocks: readonly BridgeBlock[]): readonly ReportRow[] {
  const rule = sectionSource(context.model, ["T3.2-c", "T3.2-d", "A-11"]);
  const heading = headingRows(kind, BRIDGE_WORDS[kind], rule);
  return [
    ...(kind === "perYear" ? heading : onNewPage(heading)),
    ...blocks.flatMap((block, index) => {
      const space: readonly ReportRow[] = [{ key: `${block.key}/space`, kind: "space", cells: [] }];
      const between = index % BLOCKS_PER_PAGE === 0 ? onNewPage(space) : space;
      return [...(index === 0 ? [] : between), ...blockRows(context, block)];
    }),
  ];
}

function onNewPage([first, ...others]: readonly ReportRow[]): readonly ReportRow[] {
  return first ? [{ ...first, breakBefore: true }, ...others] : [];
}

function helperRows(charts: readonly BlockChart[]): readonly ReportRow[] {
  if (charts.length === 0) return [];
  const heading = headingRows("helper", BRIDGE_WORDS.helper, BRIDGE_WORDS.helperAbout);
  return [...onNewPage(heading), ...charts.flatMap(({ rows }) => rows)];
}
