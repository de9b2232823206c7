import type { Citation } from "../../domain/rule";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet, type SheetPlan } from "../parts/reportSheet";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { type BlockChart, blockChart, type ChartPlace, HELPER_COLUMNS } from "./blockChart";
import { blockRows } from "./blockRows";
import type { BridgeBlock } from "./bridgeBlock";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "A-11"];

const LABEL_WIDTH = 24;
const AMOUNT_WIDTH = 14;
const DRIVERS_WIDTH = 68;
/** The columns that the charts stand over, and their size in points: as high as the table beside, so that what is said under it is seen. */
const CHART_COLUMNS: readonly number[] = [18, 18, 18, 18];
const CHART_SIZE = { width: 380, height: 165 } as const;

/** What a sheet of bridges tells of. */
export interface BridgeSheetPlan {
  readonly plan: Omit<SheetPlan, "orientation" | "widths" | "rows">;
  readonly blocks: readonly BridgeBlock[];
  /** What is said where there are no blocks. */
  readonly empty: readonly ReportRow[];
  /** What is said before all else. */
  readonly first: readonly ReportRow[];
}

/** A sheet with a table for each block and its chart to the right; what the charts are drawn from stands last. */
export function bridgeSheet(context: ReportContext, { plan, blocks, empty, first }: BridgeSheetPlan): ReportSheet {
  const years = Math.max(1, ...blocks.map(({ bridges }) => bridges.length));
  const place: ChartPlace = { column: years + 2, ...CHART_SIZE };
  const charts = new Map(blocks.map((block) => [block.key, blockChart(context, block, place)]));
  const drawn = [...charts.values()].flatMap((one) => one ?? []);
  const telling = blocks.length === 0 ? empty : tellingRows(context, blocks, charts);
  const sheet = reportSheet(context, {
    ...plan,
    orientation: "landscape",
    widths: widthsFor(years),
    rows: [...first, ...telling, ...helperRows(drawn)],
  });
  return drawn.length === 0 ? sheet : { ...sheet, charts: drawn.map(({ chart }) => chart) };
}

/** The table's columns and the charts' beside it; the helper rows need some, whichever they are. */
function widthsFor(years: number): readonly number[] {
  const widths = [LABEL_WIDTH, ...Array.from({ length: years }, () => AMOUNT_WIDTH), DRIVERS_WIDTH, ...CHART_COLUMNS];
  return [...widths, ...Array.from({ length: Math.max(0, HELPER_COLUMNS - widths.length) }, () => AMOUNT_WIDTH)];
}

type Charts = ReadonlyMap<string, BlockChart | undefined>;

function tellingRows(context: ReportContext, blocks: readonly BridgeBlock[], charts: Charts): readonly ReportRow[] {
  const kinds = [...new Set(blocks.map(({ kind }) => kind))];
  const isUnknown = blocks.some(({ bridges }) => bridges.some(({ parts }) => parts === undefined));
  return [
    note("meaning", BRIDGE_WORDS.meaning),
    ...(isUnknown ? [note("unknown", BRIDGE_WORDS.unknown)] : []),
    ...kinds.flatMap((kind, index) => {
      const rows = kindRows(context, { kind, blocks: blocks.filter((block) => block.kind === kind), charts });
      return index === 0 ? rows : onNewPage(rows);
    }),
  ];
}

/** As many tables as there is room for on a page, with their charts beside. */
const BLOCKS_PER_PAGE = 3;

/** The tables of a kind, with their charts by key. */
interface KindOfBlocks {
  readonly kind: BridgeFrom;
  readonly blocks: readonly BridgeBlock[];
  readonly charts: Charts;
}

function kindRows(context: ReportContext, { kind, blocks, charts }: KindOfBlocks): readonly ReportRow[] {
  const rule = sectionSource(context.model, ["T3.2-c", "T3.2-d", "A-11"]);
  return [
    ...headingRows(kind, BRIDGE_WORDS[kind], rule),
    ...blocks.flatMap((block, index) => {
      const space: readonly ReportRow[] = [{ key: `${block.key}/space`, kind: "space", cells: [] }];
      const between = index % BLOCKS_PER_PAGE === 0 ? onNewPage(space) : space;
      return [...(index === 0 ? [] : between), ...blockRows(context, block, charts.get(block.key)?.chart.description)];
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
