import { pageBreaks } from "../../../src/excel/report/pageBreaks";
import type { ReportPage } from "../../../src/excel/report/placedReport";
import { planReport } from "../../../src/sheets/report/planReport";
import { linesOf } from "../../../src/sheets/report/reportLine";
import type { ReportCell, ReportRow, ReportRowKind } from "../../../src/sheets/report/reportSheet";

/** 741 points wide, as the landscape page: a page has room for 487 points less a fiftieth, 31 rows of 15 points. */
const PAGE: ReportPage = { orientation: "landscape", widths: [140], header: "", footer: "", onePage: false };

const words = (text: string, depth?: "strong" | "inner"): ReportCell => ({
  kind: "words",
  words: text,
  ...(depth ? { depth } : {}),
});

let count = 0;
function row(kind: ReportRowKind = "row", depth?: "strong" | "inner"): ReportRow {
  count += 1;
  return { key: `${kind}:${count}`, kind, cells: [words("text", depth)], ...(kind === "text" ? { lines: 4 } : {}) };
}

const rows = (number: number, kind: ReportRowKind = "row"): readonly ReportRow[] =>
  Array.from({ length: number }, () => row(kind));

/** Breaks as places among the report's own rows, from 0; a text row is two, its label and its box. */
function breaksOf(report: readonly ReportRow[], page = PAGE): readonly number[] {
  const { orientation, widths, header, footer } = page;
  const sheet = { report: "overview", sheet: "Blad", orientation, widths, header, footer, rows: report } as const;
  return pageBreaks(planReport([], linesOf(sheet)), page).map((at) => at - 1);
}

describe("Where a report's pages begin", () => {
  it("[WB] between two rows a page ends by itself", () => {
    expect(breaksOf(rows(61))).toEqual([]);
  });

  it("[WB] the box for the user's words goes with its label, and with the box after it, on any page", () => {
    expect(breaksOf([...rows(24), row("text"), row("text")])).toEqual([24]);
    expect(breaksOf([...rows(27), row("text")])).toEqual([27]);
    expect(breaksOf([...rows(31 + 27), row("text")])).toEqual([31 + 27]);
    expect(breaksOf([...rows(10), row("text"), row("text")])).toEqual([]);
  });

  it("[WB] a heading goes with its header and first row", () => {
    const table = [row("space"), row("heading"), row("note"), row("header"), ...rows(40)];
    expect(breaksOf([...rows(27), ...table])).toEqual([27]);
    expect(breaksOf([...rows(20), ...table])).toEqual([]);
  });

  it("[WB] a heading with its paragraph goes with the box below", () => {
    expect(breaksOf([...rows(26), row("space"), row("heading"), row("note"), row("text")])).toEqual([26]);
  });

  it("[WB] a table that fits a page begins one rather than being torn where the page is nearly full", () => {
    const table = [row("space"), row("heading"), row("note"), row("header"), ...rows(10)];
    expect(breaksOf([...rows(26), ...table])).toEqual([26]);
    expect(breaksOf([...rows(22), ...table])).toEqual([]);
    expect(breaksOf([...rows(12), ...table])).toEqual([]);
  });

  it("[T3.3-c] a goal goes with its first indicator, and a sum with the row above it", () => {
    expect(breaksOf([...rows(30), row("row", "strong"), row("row", "inner"), ...rows(5)])).toEqual([30]);
    expect(breaksOf([...rows(31), row("total")])).toEqual([30]);
  });

  it("[WB] a break that is asked for stands, and one page is one page", () => {
    const asked = [...rows(3), { ...row(), breakBefore: true as const }, ...rows(29)];
    expect(breaksOf(asked)).toEqual([3]);
    expect(breaksOf(rows(90), { ...PAGE, onePage: true })).toEqual([]);
    expect(breaksOf([...asked, ...rows(9)], { ...PAGE, keepsBreaks: true })).toEqual([3]);
  });
});
