import { cellKey } from "../grid";
import { absoluteReference } from "../printArea";
import type { GridRange, SheetModel, WorkbookModel } from "../workbook";
import type { ChartAxisModel, ChartModel, ChartSeriesModel, ChartType } from "./chart";
import { anchorOf } from "./chartPlace";

/** What a new chart measures in Excel, in points. */
const BOX = { left: 192, top: 60, width: 360, height: 216 };

const AXIS: ChartAxisModel = {
  isVisible: true,
  hasGridlines: false,
  numberFormat: undefined,
  labels: "NextToAxis",
};

/** A series without data. */
export function emptySeries(name: string): ChartSeriesModel {
  return {
    name,
    nameReference: undefined,
    values: undefined,
    categories: undefined,
    fill: undefined,
    line: undefined,
    lineWeight: undefined,
    marker: "Automatic",
    labels: undefined,
    inFile: { values: undefined, categories: undefined },
  };
}

export interface ChartData {
  readonly type: ChartType;
  readonly source: { readonly sheet: SheetModel; readonly range: GridRange };
  readonly by: "Rows" | "Columns";
}

/** Adds a chart of some cells to a sheet: texts in the first row and column name the series and the categories. */
export function addChart(model: WorkbookModel, sheet: SheetModel, data: ChartData): ChartModel {
  const series = seriesOf(data);
  const chart: ChartModel = {
    id: freeId(model),
    name: freeName(sheet),
    description: "",
    anchor: anchorOf(sheet, BOX),
    content: {
      type: data.type,
      title: { text: series.length === 1 ? (series[0]?.name ?? "") : "Diagramrubrik", isVisible: true },
      legend: { isVisible: series.length > 1, position: "Bottom", hidden: [] },
      categoryAxis: AXIS,
      valueAxis: { ...AXIS, hasGridlines: true },
      gapWidth: 150,
      overlap: data.type === "ColumnStacked" ? 100 : 0,
      series,
    },
    references: [],
    changed: new Set(),
    source: undefined,
  };
  sheet.charts.push(chart);
  sheet.changed.add("charts");
  return chart;
}

function freeId(model: WorkbookModel): string {
  const taken = new Set(model.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  let number = 1;
  while (taken.has(chartIdOf(number))) number++;
  return chartIdOf(number);
}

/** `{00000000-0001-0000-0100-000000000000}` for the first chart of a workbook, as Excel's own ids look. */
export function chartIdOf(number: number): string {
  return `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0100-000000000000}`;
}

function freeName({ charts }: SheetModel): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Diagram ${number}`)) number++;
  return `Diagram ${number}`;
}

function seriesOf({ source: { sheet, range }, by }: ChartData): readonly ChartSeriesModel[] {
  const isText = (row: number, column: number): boolean =>
    typeof sheet.cells.get(cellKey(row, column))?.value === "string";
  const { top, left, bottom, right } = range;
  const rows = span(top, bottom);
  const columns = span(left, right);
  const hasHeader = bottom > top && columns.some((column) => (column > left || right === left) && isText(top, column));
  const hasSide = right > left && rows.some((row) => isText(row, left) && !(hasHeader && row === top));
  const first = { row: hasHeader ? top + 1 : top, column: hasSide ? left + 1 : left };
  const reference = (from: readonly [number, number], to: readonly [number, number]): string =>
    absoluteReference(sheet, { top: from[0], left: from[1], bottom: to[0], right: to[1] });
  const name = (row: number, column: number): string => String(sheet.cells.get(cellKey(row, column))?.value ?? "");
  if (by === "Columns") {
    return columns
      .filter((column) => column >= first.column)
      .map((column, index) => ({
        ...emptySeries(hasHeader ? name(top, column) : `Serie${index + 1}`),
        nameReference: hasHeader ? reference([top, column], [top, column]) : undefined,
        values: reference([first.row, column], [bottom, column]),
        categories: hasSide ? reference([first.row, left], [bottom, left]) : undefined,
      }));
  }
  return rows
    .filter((row) => row >= first.row)
    .map((row, index) => ({
      ...emptySeries(hasSide ? name(row, left) : `Serie${index + 1}`),
      nameReference: hasSide ? reference([row, left], [row, left]) : undefined,
      values: reference([row, first.column], [row, right]),
      categories: hasHeader ? reference([top, first.column], [top, right]) : undefined,
    }));
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
