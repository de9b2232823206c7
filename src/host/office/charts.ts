import { CHART_TYPES, type ChartContent, type ChartModel, type ChartSeriesModel } from "../model/charts/chart";
import { absoluteReference } from "../model/printArea";
import type { SheetModel } from "../model/workbook";
import { onlyRange } from "./cellArea";
import { demandAllowed } from "./cells/protection";
import { HostError } from "./hostError";
import { type Argument, isKind } from "./hostObject";

/** A chart with the sheet it stands on. */
export interface ChartOnSheet {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** A series of a chart, by its place from 0. */
export interface SeriesOfChart extends ChartOnSheet {
  readonly index: number;
}

/** AccessDenied when the sheet is protected against changes to what lies over its cells. */
export function demandChartsOpen({ sheet, chart }: ChartOnSheet): void {
  if (!sheet.charts.includes(chart)) throw new HostError("ItemNotFound", "The chart is gone.");
  demandAllowed(sheet, "objects");
}

/** Changes what a chart is. ApiNotFound for a kind of chart that the host only keeps: it could not write it. */
export function changeContent(at: ChartOnSheet, part: Partial<ChartContent>): void {
  demandChartsOpen(at);
  const { sheet, chart } = at;
  if (chart.content.type === undefined) {
    const kinds = CHART_TYPES.join(", ");
    throw new HostError("ApiNotFound", `This host changes charts of these types only: ${kinds}.`);
  }
  const next = { ...chart.content, ...part };
  if (JSON.stringify(next) === JSON.stringify(chart.content)) return;
  chart.content = next;
  chart.changed.add("content");
  sheet.changed.add("charts");
}

/** The series; ItemNotFound when the chart has none there any more. */
export function seriesAt({ chart, index }: SeriesOfChart): ChartSeriesModel {
  const series = chart.content.series[index];
  if (!series) throw new HostError("ItemNotFound");
  return series;
}

/** Changes one series of a chart. */
export function changeSeries(at: SeriesOfChart, part: Partial<ChartSeriesModel>): void {
  const series = { ...seriesAt(at), ...part };
  changeContent(at, { series: at.chart.content.series.map((one, index) => (index === at.index ? series : one)) });
}

/** Cells as a chart refers to them; InvalidArgument when the argument is no range. */
export function chartReference(argument: Argument | undefined): string {
  const { object } = argument ?? {};
  if (!isKind(object, "Range")) throw new HostError("InvalidArgument", "A range was expected.");
  return absoluteReference(object.self.sheet, onlyRange(object.self));
}

/**
 * Lets a series show other cells, or the same. Where the file's chart has a reference for them, that alone is put in place,
 * so that all that the host does not know of the chart stays.
 */
export function pointSeries(at: SeriesOfChart, part: "values" | "categories", reference: string): void {
  demandChartsOpen(at);
  const { chart, sheet, index } = at;
  const series = seriesAt(at);
  const place = series.inFile[part];
  chart.changed.add("values");
  sheet.changed.add("charts");
  if (series[part] === reference) return;
  if (place === undefined) changeSeries(at, { [part]: reference });
  else {
    chart.references[place] = reference;
    const all = chart.content.series.map((one, other) => (other === index ? { ...series, [part]: reference } : one));
    chart.content = { ...chart.content, series: all };
  }
}
