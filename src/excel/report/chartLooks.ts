import type { ReportChart, ReportChartSeries } from "../../sheets/report/reportChart";

/** What separates the columns of a bridge, in per cent of their width. */
const GAP_PERCENT = 40;
const FRAME = "#404040";
const INK = "#000000";
const PAPER = "#FFFFFF";
/** Lines are told apart by these besides their greys. */
const MARKERS = ["Circle", "Square", "Triangle", "Diamond"] as const;
/** Below this share of full light a fill is dark, and black figures can not be read on it. */
const DARK_BELOW = 0.45;

/** Office.js's names of the kinds of chart. */
export const CHART_TYPES = {
  stackedColumn: "ColumnStacked",
  clusteredColumn: "ColumnClustered",
  line: "LineMarkers",
} as const;

/** Gives a new chart its axes. Without grid lines: the figures stand by the columns, and print stays clean. */
export function dressAxes(chart: Excel.Chart, { numberFormat }: ReportChart): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = numberFormat;
  valueAxis.majorGridlines.visible = false;
  // Names of the categories stay below the chart where columns reach below zero.
  categoryAxis.tickLabelPosition = "Low";
}

/** Lets the legend name what is seen, each grey once; one alone needs no legend. */
export function dressLegend(chart: Excel.Chart, { series }: ReportChart): void {
  const isNamed = series.map(({ fill }, index) => {
    return fill !== "none" && series.findIndex((other) => other.fill === fill) === index;
  });
  const isNeeded = isNamed.filter(Boolean).length > 1;
  chart.legend.visible = isNeeded;
  if (!isNeeded) return;
  chart.legend.position = "Bottom";
  isNamed.forEach((isShown, index) => {
    chart.legend.legendEntries.getItemAt(index).visible = isShown;
  });
}

/** Gives a series its grey, its frame and its figures. One without fill only lifts those above it. */
export function dressSeries(series: Excel.ChartSeries, look: ReportChartSeries, { chart, index }: SeriesPlace): void {
  if (chart.type === "line") dressLine(series, look.fill, index);
  else if (look.fill === "none") {
    series.format.fill.clear();
    series.format.line.clear();
  } else {
    series.format.fill.setSolidColor(look.fill);
    series.format.line.color = FRAME;
  }
  if (chart.type !== "line" && index === 0) series.gapWidth = GAP_PERCENT;
  series.hasDataLabels = look.hasLabels;
  if (!look.hasLabels) return;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = labelFormat(chart.numberFormat);
  series.dataLabels.format.font.color = chart.type === "stackedColumn" && isDark(look.fill) ? PAPER : INK;
}

/** A series with its chart and its place in it, from 0. */
export interface SeriesPlace {
  readonly chart: ReportChart;
  readonly index: number;
}

function dressLine(series: Excel.ChartSeries, color: string, index: number): void {
  series.format.line.color = color;
  series.markerStyle = MARKERS[index % MARKERS.length] ?? "Circle";
}

/**
 * The number format of labels: as the axis has it, but a zero is not written, since a column of no height would only get in
 * the way of others.
 *
 * @example labelFormat("#,##0") // "#,##0;-#,##0;;"
 */
function labelFormat(numberFormat: string): string {
  const [positive = "", negative = `-${positive}`] = numberFormat.split(";");
  return `${positive};${negative};;`;
}

/** Whether white figures are read better than black ones on a colour, `#RRGGBB`. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 < DARK_BELOW;
}
