import { type ChartRows, chartName, type PlannedChart } from "../../sheets/report/planCharts";
import type { ReportChart, ReportChartSeries } from "../../sheets/report/reportChart";
import { CHART_TYPES, dressAxes, dressLegend, dressSeries } from "./chartLooks";
import type { PlacedReport } from "./placedReport";
import type { SheetWork } from "./sheetWork";

/** Makes, renews and deletes the charts of a report; to be asked after the cells have been written. */
export function* chartWork({ charts, columns }: PlacedReport): Generator<SheetWork> {
  for (const planned of charts) {
    if (planned.kind === "delete") yield (sheet) => sheet.charts.getItem(planned.name).delete();
    else yield (sheet) => makeOrRenew(sheet, planned, columns);
  }
}

type Columns = PlacedReport["columns"];
type Shown = Exclude<PlannedChart, { readonly kind: "delete" }>;

function makeOrRenew(sheet: Excel.Worksheet, planned: Shown, columns: Columns): void {
  const cells = (column: number): Excel.Range | undefined => cellsOf(sheet, planned.rows, columns[column]);
  if (planned.kind === "make") make(sheet, planned, { cells, left: columns[planned.chart.anchor.column] ?? 0 });
  else renew(sheet, planned, cells);
}

/** The cells of a report's column in the chart's rows; undefined where the user has taken the column away. */
type CellsOf = (column: number) => Excel.Range | undefined;

function cellsOf(
  sheet: Excel.Worksheet,
  { top, bottom }: ChartRows,
  column: number | undefined,
): Excel.Range | undefined {
  return column === undefined ? undefined : sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
}

function make(
  sheet: Excel.Worksheet,
  { chart, anchorRow }: Extract<Shown, { readonly kind: "make" }>,
  { cells, left }: { readonly cells: CellsOf; readonly left: number },
): void {
  const source = cells(chart.series[0]?.column ?? 0);
  if (!source) return;
  // One column of cells gives exactly one series; the others are added by name.
  const made = sheet.charts.add(CHART_TYPES[chart.type], source, "Columns");
  made.name = chartName(chart.name);
  chart.series.forEach((series, index) => {
    const own = index === 0 ? made.series.getItemAt(0) : made.series.add(series.name);
    if (index === 0) own.name = series.name;
    pointAt(own, { chart, series, cells });
    dressSeries(own, series, { chart, index });
  });
  made.title.text = chart.title;
  dressAxes(made, chart);
  dressLegend(made, chart);
  made.setPosition(sheet.getRangeByIndexes(anchorRow, left, 1, 1));
  made.width = chart.anchor.width;
  made.height = chart.anchor.height;
}

interface Pointing {
  readonly chart: ReportChart;
  readonly series: ReportChartSeries;
  readonly cells: CellsOf;
}

function pointAt(own: Excel.ChartSeries, { chart, series, cells }: Pointing): void {
  const values = cells(series.column);
  const categories = cells(chart.categoryColumn);
  if (values) own.setValues(values);
  if (categories) own.setXAxisValues(categories);
}

/**
 * Place, size and looks are the user's by now: only what the chart tells of is put right. A series that has become another
 * looks as that one does.
 */
function renew(
  sheet: Excel.Worksheet,
  { chart, standing }: Extract<Shown, { readonly kind: "renew" }>,
  cells: CellsOf,
): void {
  const own = sheet.charts.getItem(standing.name);
  if (standing.title !== undefined && standing.title !== chart.title) own.title.text = chart.title;
  const surplus = standing.series.slice(chart.series.length);
  for (const _ of surplus) own.series.getItemAt(chart.series.length).delete();
  chart.series.forEach((series, index) => {
    const name = standing.series[index];
    const each = name === undefined ? own.series.add(series.name) : own.series.getItemAt(index);
    if (name !== undefined && name !== series.name) each.name = series.name;
    pointAt(each, { chart, series, cells });
    if (name !== series.name) dressSeries(each, series, { chart, index });
  });
  if (chart.series.map(({ name }) => name).join("\n") !== standing.series.join("\n")) dressLegend(own, chart);
}
