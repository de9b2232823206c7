import type { WorkbookModel } from "../../src/host/model/workbook";
import { failureOf, openBook } from "./openBook";

const VALUES = [
  ["Enhet", "Ram", "Prognos"],
  ["Skola", 400, 410],
  ["Omsorg", 300, 290],
];

/** A workbook with some cells and a chart of them. */
async function withChart() {
  const { Excel, host } = openBook(["Blad1", "Mål 2026"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B3:D5").values = VALUES;
    sheet.charts.add("ColumnStacked", sheet.getRange("B3:D5"), "Columns").name = "Ramar";
    await context.sync();
  });
  return { Excel, host };
}

const seriesOf = (model: WorkbookModel) =>
  model.sheets[0]?.charts[0]?.content.series.map(({ name, values, categories }) => [name, values, categories]);

describe("Excel.ChartCollection", () => {
  it("makes a chart whose series and categories are named by the texts around the figures", async () => {
    const { Excel, host } = await withChart();
    expect(seriesOf(host.model)).toEqual([
      ["Ram", "Blad1!$C$4:$C$5", "Blad1!$B$4:$B$5"],
      ["Prognos", "Blad1!$D$4:$D$5", "Blad1!$B$4:$B$5"],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add("Line", sheet.getRange("B3:D5"), "Rows");
      sheet.charts.load("count, items/name, items/chartType, items/series/items/name");
      const missing = sheet.charts.getItemOrNullObject("Saknas");
      await context.sync();
      const found = sheet.charts.items.map(({ name, chartType, series }) => [
        name,
        chartType,
        series.items.map((one) => one.name),
      ]);
      expect(found).toEqual([
        ["Ramar", "ColumnStacked", ["Ram", "Prognos"]],
        ["Diagram 2", "Line", ["Skola", "Omsorg"]],
      ]);
      expect([sheet.charts.count, missing.isNullObject]).toEqual([2, true]);
    });
  });

  it("gives exactly one series for a single column of figures, which others are added to", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("C4:C8"), "Columns");
      chart.series.add("Två").setValues(sheet.getRange("D4:D8"));
      await context.sync();
    });
    expect(seriesOf(host.model)?.map(([, values]) => values)).toEqual(["Blad1!$C$4:$C$8", "Blad1!$D$4:$D$8"]);
  });

  it("answers what is missing, what is not Excel's and what the host does not draw, each with its own code", async () => {
    const { Excel } = await withChart();
    const run = (work: (sheet: Excel.Worksheet) => unknown) =>
      failureOf(
        Excel.run(async (context) => {
          work(context.workbook.worksheets.getFirst());
          await context.sync();
        }),
      );
    expect((await run((sheet) => sheet.charts.getItem("Saknas").delete())).code).toBe("ItemNotFound");
    expect((await run((sheet) => sheet.charts.getItemAt(7).delete())).code).toBe("ItemNotFound");
    expect((await run((sheet) => sheet.charts.getItem("Ramar").series.getItemAt(2).delete())).code).toBe(
      "ItemNotFound",
    );
    expect((await run((sheet) => sheet.charts.add("Pie", sheet.getRange("C4:C5")))).code).toBe("ApiNotFound");
    const wide = await run((sheet) => {
      sheet.charts.getItem("Ramar").series.getItemAt(0).gapWidth = 501;
    });
    expect([wide.code, wide.debugInfo.errorLocation]).toEqual(["InvalidArgument", "ChartSeries.gapWidth"]);
    const image = await run((sheet) => sheet.charts.getItem("Ramar").getImage());
    expect([image.code, image.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Chart.getImage"]);
    const labels = await run((sheet) => {
      sheet.charts.getItem("Ramar").series.getItemAt(0).dataLabels.numberFormat = "0";
    });
    expect(labels.code).toBe("InvalidOperation");
  });

  it("leaves the charts of a protected sheet as they are, unless objects may be edited", async () => {
    const { Excel } = await withChart();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().charts.getItem("Ramar").name = "Annat";
        await context.sync();
      }),
    );
    expect(failure.code).toBe("AccessDenied");
  });
});

describe("Excel.Chart", () => {
  it("is placed by points or by cells, and keeps its size with one cell", async () => {
    const { Excel } = await withChart();
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem("Ramar");
      chart.width = 200;
      chart.height = 100;
      chart.setPosition("C3");
      chart.load("left, top, width, height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([96, 30, 200, 100]);
      chart.setPosition("B2", "C4");
      chart.load("left, top, width, height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 96, 45]);
    });
  });

  it("tells its values and shows a title, a legend and axes as told", async () => {
    const { Excel } = await withChart();
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem("Ramar");
      chart.title.text = "Ramar 2026";
      chart.legend.position = "Bottom";
      chart.legend.legendEntries.getItemAt(1).visible = false;
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.tickLabelPosition = "Low";
      chart.load("title/text, legend/position, axes/valueAxis/numberFormat, axes/categoryAxis/tickLabelPosition");
      const entry = chart.legend.legendEntries.getItemAt(1).load("visible");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const names = chart.series.getItemAt(1).getDimensionValues("Categories");
      await context.sync();
      const { title, legend, axes } = chart;
      expect([title.text, legend.position, entry.visible]).toEqual(["Ramar 2026", "Bottom", false]);
      expect([axes.valueAxis.numberFormat, axes.categoryAxis.tickLabelPosition]).toEqual(["#,##0", "Low"]);
      expect([values.value, names.value]).toEqual([
        [410, 290],
        ["Skola", "Omsorg"],
      ]);
    });
  });

  it("follows rows that are inserted, deleted and moved, and a sheet that is renamed", async () => {
    const { Excel, host } = await withChart();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.getItem("Ramar");
      chart.setPosition("B7");
      sheet.getRange("5:6").insert("Down");
      sheet.getRange("1:1").delete("Up");
      sheet.name = "Ny flik";
      chart.load("top");
      await context.sync();
      expect(chart.top).toBe(7 * 15);
      expect(seriesOf(host.model)?.[0]).toEqual(["Ram", "'Ny flik'!$C$3:$C$6", "'Ny flik'!$B$3:$B$6"]);
      sheet.getRange("3:6").moveTo("11:14");
      await context.sync();
      expect(seriesOf(host.model)?.[0]?.slice(1)).toEqual(["'Ny flik'!$C$11:$C$14", "'Ny flik'!$B$11:$B$14"]);
      sheet.getRange("11:14").delete("Up");
      await context.sync();
      expect(seriesOf(host.model)?.[0]?.[1]).toBe("'Ny flik'!#REF!");
    });
  });
});
