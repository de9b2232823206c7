import { isOwnChart, type StandingChart } from "../../sheets/report/planCharts";

/** Our charts on a sheet, asked for and not yet answered. */
export type AskedCharts = readonly Excel.Chart[];

/** Asks for the charts of ours among those of these names. The user's are not even looked at. */
export function askOwnCharts(sheet: Excel.Worksheet, names: readonly string[]): AskedCharts {
  return names.filter(isOwnChart).map((name) => {
    const chart = sheet.charts.getItem(name);
    chart.load({ name: true });
    chart.title.load({ text: true, visible: true });
    chart.series.load({ name: true });
    return chart;
  });
}

/** The charts as they stand, when they have been answered. */
export function standingCharts(asked: AskedCharts): readonly StandingChart[] {
  return asked.map(({ name, title, series }) => ({
    name,
    title: title.visible ? title.text : undefined,
    series: series.items.map((one) => one.name),
  }));
}
