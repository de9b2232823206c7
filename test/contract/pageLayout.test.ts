import { failureOf, openBook } from "./openBook";

describe("Excel.PageLayout: how a sheet is put on paper", () => {
  it("is upright at 100 % without repeated rows until it is told otherwise", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.load("orientation, zoom, centerHorizontally");
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      expect(pageLayout.orientation).toBe("Portrait");
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: null, scale: 100, verticalFitToPages: null });
      expect([pageLayout.centerHorizontally, rows.isNullObject]).toEqual([false, true]);
    });
  });

  it("fits on one page across and any number down, with row 1 and column A on each", async () => {
    const { Excel } = openBook(["Mål 2026"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.setPrintTitleColumns(sheet.getRange("A:A"));
      pageLayout.load("orientation, zoom, centerHorizontally");
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      for (const range of [rows, columns]) range.load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.centerHorizontally]).toEqual(["Landscape", true]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, scale: null, verticalFitToPages: null });
      expect([rows.address, columns.address]).toEqual(["'Mål 2026'!1:1", "'Mål 2026'!A:A"]);
    });
  });

  it("takes other rows in place of the first ones and keeps the columns", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.setPrintTitleColumns("A:B");
      pageLayout.setPrintTitleRows("1:1");
      pageLayout.setPrintTitleRows("2:3");
      const found = [pageLayout.getPrintTitleRowsOrNullObject(), pageLayout.getPrintTitleColumnsOrNullObject()];
      for (const range of found) range.load("address");
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual(["Blad1!2:3", "Blad1!A:B"]);
    });
  });

  const wrong: readonly [string, (layout: Excel.PageLayout) => void][] = [
    ["a part of a row", (layout) => layout.setPrintTitleRows("A1:C1")],
    ["rows where columns are meant", (layout) => layout.setPrintTitleColumns("1:1")],
    ["a scale of 9 %", (layout) => Object.assign(layout, { zoom: { scale: 9 } })],
    ["a scale of 401 %", (layout) => Object.assign(layout, { zoom: { scale: 401 } })],
    ["a scale and pages at once", (layout) => Object.assign(layout, { zoom: { scale: 50, verticalFitToPages: 1 } })],
    ["a zoom that says nothing", (layout) => Object.assign(layout, { zoom: {} })],
    ["0 pages", (layout) => Object.assign(layout, { zoom: { horizontalFitToPages: 0 } })],
    ["a direction that is none", (layout) => Object.assign(layout, { orientation: "Sideways" })],
  ];
  it.each(wrong)("refuses %s", async (_, change) => {
    const { Excel } = openBook();
    const run = Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst().pageLayout);
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });
});
