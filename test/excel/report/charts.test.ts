import fc from "fast-check";
import { takeBackReports } from "../../../src/excel/report/takeBackReports";
import { withWorkbook } from "../../../src/excel/session";
import { writeReports } from "../../../src/excel/writeReports";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { findSheet } from "../../../src/host/model/findSheet";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { openOffice } from "../../../src/host/office/openOffice";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import type { ReportSheet } from "../../../src/sheets/report/reportSheet";
import { SAMPLE_STEPS, sampleBridge, sampleChart } from "./sampleBridge";

const SHEET = "Rambrygga";
const NAME = "Styrmodell: bridge";

function open(model: WorkbookModel = createWorkbook("bok.xlsx", ["Blad1"])) {
  const { host, makeGlobal } = openOffice(model);
  makeGlobal();
  return { model, host, requests: () => host.requests.filter((request) => !request.isCleanup).length };
}

const write = (...sheets: readonly ReportSheet[]) => withWorkbook((session) => writeReports(session, sheets));

/** The charts of a sheet: what each is called and which cells its series show. */
function chartsOn(model: WorkbookModel, name = SHEET) {
  const charts = findSheet(model, name)?.charts ?? [];
  return charts.map((chart) => ({
    name: chart.name,
    title: chart.content.title.text,
    series: chart.content.series.map((one) => [one.name, one.values, one.categories]),
  }));
}

const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

const AS_MADE = {
  name: NAME,
  title: "Från ram 2026 till ram 2027",
  series: [
    ["Lyft", "Rambrygga!$C$4:$C$8", "Rambrygga!$B$4:$B$8"],
    ["Ram", "Rambrygga!$D$4:$D$8", "Rambrygga!$B$4:$B$8"],
    ["Ökning", "Rambrygga!$E$4:$E$8", "Rambrygga!$B$4:$B$8"],
    ["Minskning", "Rambrygga!$F$4:$F$8", "Rambrygga!$B$4:$B$8"],
  ],
};

const FEWER = SAMPLE_STEPS.filter(({ name }) => name !== "Ambition");

describe("charts of a report: made with it", () => {
  it("shows the rows of its keys after the same two round trips as a report without a chart", async () => {
    const { model, requests } = open();
    await write(sampleBridge());
    expect(requests()).toBe(2);
    expect(chartsOn(model)).toEqual([AS_MADE]);
  });

  it("stands on a row as high as itself, which holds its description", async () => {
    const { model } = open();
    await write(sampleBridge());
    const sheet = findSheet(model, SHEET);
    expect(sheet?.rowHeights.get(8)).toBe(270);
    expect(sheet?.charts[0]?.anchor).toMatchObject({ kind: "twoCell", from: { row: 8, column: 1 }, to: { row: 8 } });
    expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toContain(sampleChart().description);
  });

  it("tells its series apart in black and white: no fill, greys with frames, figures but no zeros", async () => {
    const { model } = open();
    await write(sampleBridge());
    const content = findSheet(model, SHEET)?.charts[0]?.content;
    const looks = content?.series.map(({ fill, line, labels }) => [fill, line, labels?.fontColor]);
    expect(looks).toEqual([
      ["none", "none", undefined],
      ["#595959", "#404040", "#FFFFFF"],
      ["#BFBFBF", "#404040", "#000000"],
      ["#FFFFFF", "#404040", "#000000"],
    ]);
    expect(content?.series[1]?.labels?.numberFormat).toBe("#,##0;-#,##0;;");
    expect(content?.legend).toEqual({ isVisible: true, position: "Bottom", hidden: [0] });
    expect([content?.gapWidth, content?.overlap, content?.valueAxis.hasGridlines]).toEqual([40, 100, false]);
  });
});

describe("charts of a report: made again", () => {
  it("are left alone, in two round trips, when the report says the same", async () => {
    const { host, requests } = open();
    await write(sampleBridge());
    const before = requests();
    expect((await write(sampleBridge())).remade).toEqual([]);
    expect(requests() - before).toBe(2);
    expect(host.model.sheets[1]?.charts).toHaveLength(1);
  });

  it("keep the place and size that the user has given them, and follow rows that come and go", async () => {
    const { model } = open();
    await write(sampleBridge(FEWER));
    await onSheet((sheet) => {
      const chart = sheet.charts.getItem(NAME);
      chart.left = 500;
      chart.top = 30;
      chart.width = 300;
      chart.height = 200;
    });
    const { remade } = await write(sampleBridge());
    expect(remade).toEqual([SHEET]);
    expect(chartsOn(model)).toEqual([AS_MADE]);
    const place = await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(SHEET).charts.getItem(NAME);
      chart.load("left, top, width");
      await context.sync();
      return [chart.left, chart.top, chart.width];
    });
    expect(place).toEqual([500, 30, 300]);
  });

  it("get a new title and new series names, and lose series that the report no longer has", async () => {
    const { model } = open();
    await write(sampleBridge());
    const chart = sampleChart(SAMPLE_STEPS, "Rambrygga till 2027");
    const series = chart.series.slice(0, 3).map((one) => (one.name === "Ram" ? { ...one, name: "Beslutad ram" } : one));
    await write(sampleBridge(SAMPLE_STEPS, [{ ...chart, series }]));
    expect(chartsOn(model).map(({ title, series: all }) => [title, all.map(([name]) => name)])).toEqual([
      ["Rambrygga till 2027", ["Lyft", "Beslutad ram", "Ökning"]],
    ]);
    await write(sampleBridge());
    expect(chartsOn(model)).toEqual([AS_MADE]);
  });

  it("stay away when the user has deleted them, until the sheet is made anew", async () => {
    const { model } = open();
    await write(sampleBridge(FEWER));
    await onSheet((sheet) => sheet.charts.getItem(NAME).delete());
    await write(sampleBridge());
    expect(chartsOn(model)).toEqual([]);
    await onSheet((sheet) => sheet.delete());
    await write(sampleBridge());
    expect(chartsOn(model)).toEqual([AS_MADE]);
  });

  it("go when the report has them no longer; the user's own chart is never touched", async () => {
    const { model } = open();
    await write(sampleBridge());
    await onSheet((sheet) => {
      sheet.charts.add("Line", sheet.getRange("D4:D8"), "Columns").name = "Mitt diagram";
    });
    const [, own] = chartsOn(model);
    await write(sampleBridge(SAMPLE_STEPS, []));
    expect(chartsOn(model)).toEqual([own]);
  });

  it("work after the file has been saved and opened again", async () => {
    const first = open();
    await write(sampleBridge(FEWER));
    const { model } = open(openXlsx(saveXlsx(first.model), "bok.xlsx"));
    await write(sampleBridge());
    expect(chartsOn(model)).toEqual([AS_MADE]);
    const again = openXlsx(saveXlsx(model), "bok.xlsx");
    expect(chartsOn(again)).toEqual([AS_MADE]);
  });
});

describe("charts of a report: a column that the user has taken away", () => {
  it("takes its series with it, once: remade again nothing is written", async () => {
    const { model, requests } = open();
    await write(sampleBridge());
    await onSheet((sheet) => {
      sheet.getRange("E1:E40").clear();
    });
    expect((await write(sampleBridge())).remade).toEqual([SHEET]);
    const shown = chartsOn(model);
    expect(shown[0]?.series.map(([name]) => name)).toEqual(["Lyft", "Ram", "Minskning"]);
    const made = requests();
    expect(await write(sampleBridge())).toMatchObject({ made: [], remade: [], before: { made: [], remade: [] } });
    expect([requests() - made, chartsOn(model)]).toEqual([2, shown]);
  });

  it("leaves the chart as it stands where no series is left", async () => {
    const { model } = open();
    await write(sampleBridge());
    await onSheet((sheet) => {
      sheet.getRange("C1:F40").clear();
    });
    await write(sampleBridge());
    expect((await write(sampleBridge())).remade).toEqual([]);
    expect(chartsOn(model)).toEqual([AS_MADE]);
  });
});

describe("charts of a report: taken back", () => {
  it("goes when it came with rows that were added to a report that stood, and the sheet stays", async () => {
    const { model } = open();
    const { rows, ...rest } = sampleBridge(SAMPLE_STEPS, []);
    await write({ ...rest, rows: rows.slice(0, -1) });
    const { before, remade } = await write(sampleBridge());
    expect([remade, chartsOn(model)]).toEqual([[SHEET], [AS_MADE]]);
    await withWorkbook((session) => takeBackReports(session, before));
    expect([findSheet(model, SHEET) !== undefined, chartsOn(model)]).toEqual([true, []]);
  });

  it.each([
    ["fewer steps", FEWER, SAMPLE_STEPS],
    ["more steps", SAMPLE_STEPS, FEWER],
    ["other steps at both ends", SAMPLE_STEPS.slice(1, 4), [SAMPLE_STEPS[0] ?? FEWER[0], ...SAMPLE_STEPS.slice(2)]],
    ["the last step gone", SAMPLE_STEPS, SAMPLE_STEPS.slice(0, 3)],
  ])("becomes what it was: %s", async (_, first, then) => {
    const { model } = open();
    const steps = then.flatMap((step) => step ?? []);
    await write(sampleBridge(first, [sampleChart(first, "Före")]));
    const before = chartsOn(model);
    const written = await write(sampleBridge(steps, [sampleChart(steps, "Efter")]));
    expect(chartsOn(model)).not.toEqual(before);
    await withWorkbook((session) => takeBackReports(session, written.before));
    expect(chartsOn(model)).toEqual(before);
  });

  it("gets back a series with its grey, that there was nothing to see of meanwhile", async () => {
    const { model } = open();
    await write(sampleBridge());
    const chart = sampleChart();
    const without = { series: chart.series.filter(({ name }) => name !== "Ökning"), idle: chart.series };
    const written = await write(sampleBridge(SAMPLE_STEPS, [{ ...chart, ...without }]));
    const fills = () => findSheet(model, SHEET)?.charts[0]?.content.series.map(({ name, fill }) => [name, fill]);
    expect(fills()).toEqual([
      ["Lyft", "none"],
      ["Ram", "#595959"],
      ["Minskning", "#FFFFFF"],
    ]);
    await withWorkbook((session) => takeBackReports(session, written.before));
    expect(chartsOn(model)).toEqual([AS_MADE]);
    expect(fills()?.slice(2)).toEqual([
      ["Ökning", "#BFBFBF"],
      ["Minskning", "#FFFFFF"],
    ]);
  });

  it.each([0, 20, 40, 60])("leaves nothing behind when its request fails at action %i", async (atAction) => {
    const { model, host } = open();
    await write(sampleBridge(FEWER));
    const before = chartsOn(model);
    host.faults.failAtRequest(3, { atAction });
    await expect(write(sampleBridge())).rejects.toMatchObject({ restored: true });
    expect(chartsOn(model)).toEqual(before);
    host.faults.failAtRequest(2, { atAction: atAction * 3 });
    await expect(write({ ...sampleBridge(), sheet: "Ny" })).rejects.toMatchObject({ restored: true });
    expect(findSheet(model, "Ny")).toBeUndefined();
  });
});

describe("charts of a report: with charts of the user's beside them", () => {
  it("keeps a sheet that was made where the user has drawn a chart on it", async () => {
    const { model } = open();
    const { before } = await write(sampleBridge());
    await onSheet((sheet) => {
      sheet.charts.add("Line", sheet.getRange("D4:D8"), "Columns").name = "Mitt diagram";
    });
    await withWorkbook((session) => takeBackReports(session, before));
    expect(chartsOn(model).map(({ name }) => name)).toEqual([NAME, "Mitt diagram"]);
  });
});

describe("charts of a report: whatever the steps", () => {
  const names = ["Ram 2026", "Volym", "Pris", "Index", "Ambition", "Teknisk", "Ram 2027"];
  const anySteps = fc
    .shuffledSubarray(names, { minLength: 1 })
    .map((some) => some.map((name, index) => ({ name, base: 0, total: 100 + index, up: 0, down: 0 })));

  it("shows exactly the report's rows after each remake, and what it showed before when that is taken back", async () => {
    const property = fc.asyncProperty(anySteps, anySteps, async (first, then) => {
      const { model } = open();
      await write(sampleBridge(first, [sampleChart(first, "Före")]));
      const before = chartsOn(model);
      const written = await write(sampleBridge(then, [sampleChart(then, "Efter")]));
      const rows = (count: number) => (count === 1 ? "Rambrygga!$D$4" : `Rambrygga!$D$4:$D$${3 + count}`);
      expect(chartsOn(model)[0]?.series[1]).toEqual([
        "Ram",
        rows(then.length),
        rows(then.length).replaceAll("$D", "$B"),
      ]);
      await withWorkbook((session) => takeBackReports(session, written.before));
      expect(chartsOn(model)).toEqual(before);
    });
    await fc.assert(property, { seed: 20261122, numRuns: 15 });
  }, 60_000);
});
