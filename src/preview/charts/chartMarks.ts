import type { ChartContent } from "../../host/model/charts/chart";
import { categoryText, chartPoints } from "../../host/model/charts/chartPoints";
import type { WorkbookModel } from "../../host/model/workbook";
import { type ChartScale, chartScale } from "./chartScale";

/** A column of a chart: category and slot count from 0, `from` and `to` are values. */
export interface ChartBar {
  readonly series: number;
  readonly category: number;
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** What a chart shows, before it is laid out. */
export interface ChartMarks {
  readonly categories: readonly string[];
  readonly scale: ChartScale;
  /** Columns beside each other in one category. */
  readonly slots: number;
  readonly bars: readonly ChartBar[];
  /** By series; undefined where a cell holds no number. */
  readonly lines: readonly (readonly (number | undefined)[])[];
}

/** The figures of a chart as columns or lines. Stacked columns go up from 0 and, below it, down. */
export function chartMarks(model: WorkbookModel, { type, series }: ChartContent): ChartMarks {
  const values = series.map((one) =>
    chartPoints(model, one.values).map((value) => (typeof value === "number" ? value : undefined)),
  );
  const named = series.map((one) => chartPoints(model, one.categories).map(categoryText));
  const count = Math.max(0, ...values.map((points) => points.length));
  const categories = Array.from({ length: count }, (_, at) => named[0]?.[at] ?? String(at + 1));
  const isLine = type === "Line" || type === "LineMarkers";
  const isStacked = type === "ColumnStacked";
  const bars = isLine ? [] : values.flatMap((points, at) => barsOf(points, { values, at, isStacked }));
  const ends = isLine ? values.flat().flatMap((value) => value ?? []) : bars.flatMap(({ from, to }) => [from, to]);
  return {
    categories,
    scale: chartScale(ends),
    slots: isStacked ? 1 : Math.max(1, series.length),
    bars,
    lines: isLine ? values : [],
  };
}

interface BarPlace {
  readonly values: readonly (readonly (number | undefined)[])[];
  readonly at: number;
  readonly isStacked: boolean;
}

function barsOf(points: readonly (number | undefined)[], { values, at, isStacked }: BarPlace): readonly ChartBar[] {
  return points.flatMap((value, category) => {
    if (value === undefined) return [];
    const below = values.slice(0, at).map((series) => series[category] ?? 0);
    const from = isStacked ? below.filter((other) => other < 0 === value < 0).reduce((sum, one) => sum + one, 0) : 0;
    return [{ series: at, category, slot: isStacked ? 0 : at, from, to: from + value, value }];
  });
}
