import { isNothing, type PlannedLine, type ReportPlan } from "./planReport";
import type { ReportChart } from "./reportChart";

/** A chart of the add-in's as it stands on a sheet. */
export interface StandingChart {
  /** The name in Excel: see `chartName`. */
  readonly name: string;
  /** Undefined where the user has taken the title away. */
  readonly title: string | undefined;
  /** Names of its series, in order. */
  readonly series: readonly string[];
}

/** What is to be done with a chart; rows count from 0. */
export type PlannedChart =
  | { readonly kind: "make"; readonly chart: ReportChart; readonly rows: ChartRows; readonly anchorRow: number }
  | { readonly kind: "renew"; readonly chart: ReportChart; readonly rows: ChartRows; readonly standing: StandingChart }
  | { readonly kind: "delete"; readonly name: string };

/** The rows of a chart's categories: from the first to the last, with what the user has put between them. */
export interface ChartRows {
  readonly top: number;
  readonly bottom: number;
}

const PREFIX = "Styrmodell: ";

/**
 * What a report's chart is called in Excel. By this beginning the add-in knows its own; a chart with any other name is the
 * user's.
 *
 * @example chartName("bridge") // "Styrmodell: bridge"
 */
export function chartName(name: string): string {
  return PREFIX + name;
}

/** Whether a chart is one of the add-in's. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** What is known of a sheet when its charts are planned. */
export interface ChartPlace {
  readonly isNewSheet: boolean;
  readonly standing: readonly StandingChart[];
  readonly plan: ReportPlan;
  /** Columns of the sheet by column of the report; undefined where the user has taken one away, and its series with it. */
  readonly columns: readonly (number | undefined)[];
}

/**
 * The way from the charts that stand on a report's sheet to those that it is to have. A chart is made together with the row
 * it stands on, or with all the rows it shows: where those stand already and the chart does not, the user has deleted it, and
 * it stays away until they, or the sheet, are made anew. One that stands is renewed where anything of the report, its title
 * or its series has changed: a file keeps the figures within its charts too. Charts of ours that the report no longer has are
 * deleted.
 */
export function planCharts(charts: readonly ReportChart[], place: ChartPlace): readonly PlannedChart[] {
  const rows = new Map([...place.plan.lines].reverse().map((line) => [line.line.key, line] as const));
  const planned = charts.flatMap((chart) => planOne(withColumns(chart, place), rows, place));
  const kept = new Set(planned.map(({ name }) => name));
  const gone = place.standing.filter(({ name }) => !kept.has(name));
  return [
    ...gone.map(({ name }): PlannedChart => ({ kind: "delete", name })),
    ...planned.flatMap(({ work }) => work ?? []),
  ];
}

function withColumns(chart: ReportChart, { columns }: ChartPlace): ReportChart {
  return { ...chart, series: chart.series.filter(({ column }) => columns[column] !== undefined) };
}

interface Planned {
  readonly name: string;
  readonly work: PlannedChart | undefined;
}

/** Nothing for a chart that has no rows to show; one without series stays as it stands. */
function planOne(
  chart: ReportChart,
  lines: ReadonlyMap<string, PlannedLine>,
  { isNewSheet, standing, plan }: ChartPlace,
): readonly Planned[] {
  const shown = chart.rowKeys.flatMap((key) => lines.get(key) ?? []);
  const anchor = lines.get(chart.anchor.rowKey);
  if (shown.length === 0) return [];
  const name = chartName(chart.name);
  const places = shown.map(({ row }) => row);
  const rows = { top: Math.min(...places), bottom: Math.max(...places) };
  if (chart.series.length === 0) return [{ name, work: undefined }];
  const stood = standing.find((other) => other.name === name);
  if (stood) {
    const isSame = isNothing(plan) && isAlike(chart, stood);
    return [{ name, work: isSame ? undefined : { kind: "renew", chart, rows, standing: stood } }];
  }
  const isDue = isNewSheet || anchor?.isNew || shown.every(({ isNew }) => isNew);
  return [{ name, work: anchor && isDue ? { kind: "make", chart, rows, anchorRow: anchor.row } : undefined }];
}

/** A title that the user has taken away counts as the right one. */
function isAlike(chart: ReportChart, { title, series }: StandingChart): boolean {
  const names = chart.series.map(({ name }) => name);
  return (title ?? chart.title) === chart.title && names.join("\n") === series.join("\n");
}
