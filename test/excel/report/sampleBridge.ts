import type { ReportChart } from "../../../src/sheets/report/reportChart";
import type { ReportCell, ReportRow, ReportSheet } from "../../../src/sheets/report/reportSheet";

/** A step of the sample bridge: what lifts the column, and the column. */
export interface SampleStep {
  readonly name: string;
  readonly base: number;
  readonly total: number;
  readonly up: number;
  readonly down: number;
}

export const SAMPLE_STEPS: readonly SampleStep[] = [
  { name: "Ram 2026", base: 0, total: 412_350, up: 0, down: 0 },
  { name: "Volym", base: 412_350, total: 0, up: 9_870, down: 0 },
  { name: "Pris", base: 422_220, total: 0, up: 12_400, down: 0 },
  { name: "Ambition", base: 428_120, total: 0, up: 0, down: 6_500 },
  { name: "Ram 2027", base: 0, total: 428_120, up: 0, down: 0 },
];

const words = (text: string): ReportCell => ({ kind: "words", words: text });
const number = (value: number): ReportCell => ({ kind: "number", value, numberFormat: "#,##0" });

/** A chart of the steps: an invisible base, and three greys above it. */
export function sampleChart(steps = SAMPLE_STEPS, title = "Från ram 2026 till ram 2027"): ReportChart {
  const series = (name: string, column: number, fill: string) => ({ name, column, fill, hasLabels: fill !== "none" });
  return {
    name: "bridge",
    title,
    description: "Ramen går från 412 350 till 428 120 tkr: volym och pris höjer den, ambitionen sänker den.",
    type: "stackedColumn",
    rowKeys: steps.map(({ name }) => `steg:${name}`),
    categoryColumn: 0,
    series: [
      series("Lyft", 1, "none"),
      series("Ram", 2, "#595959"),
      series("Ökning", 3, "#BFBFBF"),
      series("Minskning", 4, "#FFFFFF"),
    ],
    numberFormat: "#,##0",
    anchor: { rowKey: "diagram", column: 0, width: 460, height: 260 },
  };
}

function stepRow({ name, base, total, up, down }: SampleStep): ReportRow {
  return {
    key: `steg:${name}`,
    kind: "row",
    cells: [words(name), number(base), number(total), number(up), number(down)],
  };
}

/** A report with a bridge as table and chart. */
export function sampleBridge(steps = SAMPLE_STEPS, charts: readonly ReportChart[] = [sampleChart(steps)]): ReportSheet {
  const head: readonly ReportRow[] = [
    { key: "titel", kind: "title", cells: [words("Rambrygga 2027")] },
    { key: "rubriker", kind: "header", cells: ["Steg", "Lyft", "Ram", "Ökning", "Minskning"].map(words) },
  ];
  return {
    report: "overview",
    sheet: "Rambrygga",
    orientation: "portrait",
    widths: [30, 14, 14, 14, 14],
    header: "Lindmo kommun",
    footer: "Beräknad 2026-11-22",
    rows: [...head, ...steps.map(stepRow), { key: "diagram", kind: "space", cells: [] }],
    charts,
  };
}
