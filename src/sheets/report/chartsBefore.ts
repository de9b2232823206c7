import { chartName, type StandingChart } from "./planCharts";
import type { ReportChart } from "./reportChart";
import type { ReportLine } from "./reportLine";

/** A report's lines before and after it is remade. */
export interface LinesBothWays {
  readonly before: readonly ReportLine[];
  readonly after: readonly ReportLine[];
}

/**
 * The charts of a report as they stand, as what they are to be again: the report's own, with the titles and series that they
 * have now. Excel does not tell everywhere which cells a chart shows. They are those rows of the chart's that stood before,
 * and the rows beside them that the report is about to lose.
 */
export function chartsBefore(
  charts: readonly ReportChart[],
  standing: readonly StandingChart[],
  lines: LinesBothWays,
): readonly ReportChart[] {
  return charts.flatMap((chart) => {
    const stood = standing.find(({ name }) => name === chartName(chart.name));
    if (!stood) return [];
    const all = [...chart.series, ...(chart.idle ?? [])];
    const series = stood.series.flatMap((name, index) => {
      const known = all.find((one) => one.name === name) ?? chart.series[index];
      return known ? [{ ...known, name }] : [];
    });
    return [{ ...chart, title: stood.title ?? chart.title, series, rowKeys: rowKeysBefore(chart, lines) }];
  });
}

function rowKeysBefore({ rowKeys }: ReportChart, { before, after }: LinesBothWays): readonly string[] {
  const shown = new Set(rowKeys);
  const staying = new Set(after.map(({ key }) => key));
  const isLeaving = (at: number): boolean => {
    const line = before[at];
    return line?.kind === "row" && !staying.has(line.key);
  };
  const places = before.flatMap(({ key }, at) => (shown.has(key) ? [at] : []));
  const known = places.length > 0 ? places : [before.findIndex((_, at) => isLeaving(at))];
  let [first, last] = [Math.min(...known), Math.max(...known)];
  if (first < 0) return rowKeys;
  while (isLeaving(first - 1)) first -= 1;
  while (isLeaving(last + 1)) last += 1;
  return before.slice(first, last + 1).map(({ key }) => key);
}
