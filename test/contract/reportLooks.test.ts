import { failureOf, openBook } from "./openBook";

/** The first sheet of a new workbook. */
function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getFirst();
}

describe("Excel.RangeBorderCollection: lines along and between cells", () => {
  it("are none until a colour, weight or style draws one, on the edge alone", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const bottom = sheet.getRange("B2:C3").format.borders.getItem("EdgeBottom");
      bottom.load("style, weight, color, sideIndex");
      await context.sync();
      expect([bottom.style, bottom.sideIndex]).toEqual(["None", "EdgeBottom"]);
      bottom.weight = "Medium";
      bottom.color = "#7F7F7F";
      const cells = ["B2", "B3", "C3"].map((cell) => sheet.getRange(cell).format.borders.getItem("EdgeBottom"));
      for (const cell of cells) cell.load("style, weight, color");
      await context.sync();
      expect(cells.map(({ style }) => style)).toEqual(["None", "Continuous", "Continuous"]);
      expect([cells[1]?.weight, cells[1]?.color]).toEqual(["Medium", "#7F7F7F"]);
    });
  });

  it("tell null where they differ, and go away with None", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Double";
      const both = sheet.getRange("A1:B1").format.borders.getItem("EdgeTop");
      both.load("style");
      await context.sync();
      expect(both.style).toBeNull();
      both.style = "None";
      both.load("style");
      await context.sync();
      expect(both.style).toBe("None");
    });
  });

  it("refuse a style that is none", async () => {
    const { Excel } = openBook();
    const run = Excel.run(async (context) => {
      Object.assign(firstSheet(context).getRange("A1").format.borders.getItem("EdgeTop"), { style: "Wavy" });
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });
});

describe("row heights, hidden rows and columns", () => {
  it("move with whole rows that are inserted above and go with those that are deleted", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("3:3").format.rowHeight = 40;
      sheet.getRange("4:4").rowHidden = true;
      sheet.horizontalPageBreaks.add("A4");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("3:3").delete("Up");
      const heights = sheet.getRange("4:4").format;
      heights.load("rowHeight");
      const hidden = sheet.getRange("5:5");
      hidden.load("rowHidden");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect([heights.rowHeight, hidden.rowHidden]).toEqual([40, true]);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4]);
    });
  });

  it("a hidden column is 0 points wide; a height above 409.5 points is refused", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const column = firstSheet(context).getRange("A:A");
      column.columnHidden = true;
      column.load("columnHidden, format/columnWidth");
      await context.sync();
      expect([column.columnHidden, column.format.columnWidth]).toEqual([true, 0]);
    });
    const run = Excel.run(async (context) => {
      firstSheet(context).getRange("A1").format.rowHeight = 410;
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });
});

describe("Range.moveTo: cells with everything on them", () => {
  it("takes contents, looks and merged cells along, and formulas follow", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:B1").values = [["text", 7]];
      sheet.getRange("C1:D1").merge();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("F9").formulas = [["=B1*2"]];
      sheet.getRange("1:1").moveTo("4:4");
      const moved = sheet.getRange("A4:B4");
      const left = sheet.getRange("A1:B1");
      const formula = sheet.getRange("F9");
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      for (const range of [moved, left]) range.load("values");
      formula.load("formulas");
      merged.load("address");
      const bold = sheet.getRange("A4").format.font;
      bold.load("bold");
      await context.sync();
      expect([moved.values, left.values]).toEqual([[["text", 7]], [["", ""]]]);
      expect([formula.formulas, merged.address, bold.bold]).toEqual([[["=B4*2"]], "Blad1!C4:D4", true]);
    });
  });

  it("is refused where a table stands in the way, and on a protected sheet", async () => {
    const { Excel } = openBook();
    const table = Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.tables.add("A1:B3", true);
      sheet.getRange("2:2").moveTo("9:9");
      await context.sync();
    });
    expect((await failureOf(table)).code).toBe("InvalidOperation");
    const locked = Excel.run(async (context) => {
      firstSheet(context).protection.protect();
      firstSheet(context).getRange("12:12").moveTo("9:9");
      await context.sync();
    });
    expect((await failureOf(locked)).code).toBe("AccessDenied");
  });
});

describe("Excel.PageLayout: what is printed, and around it", () => {
  it("has no print area until one is set, and texts on all pages", async () => {
    const { Excel } = openBook(["Mål & vision"]);
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.pageLayout.setPrintArea("B2:F40");
      sheet.pageLayout.paperSize = "A4";
      sheet.showGridlines = false;
      const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
      texts.leftHeader = "&9 Kost && städ";
      texts.load("leftHeader, rightFooter");
      const area = sheet.pageLayout.getPrintArea();
      area.load("address");
      sheet.load("showGridlines");
      await context.sync();
      expect([area.address, texts.leftHeader, texts.rightFooter]).toEqual([
        "'Mål & vision'!B2:F40",
        "&9 Kost && städ",
        "",
      ]);
      expect(sheet.showGridlines).toBe(false);
    });
  });

  it("breaks pages before rows, each once, and forgets all breaks at once", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const breaks = firstSheet(context).horizontalPageBreaks;
      for (const cell of ["A9", "A5", "A9"]) breaks.add(cell);
      const count = breaks.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      breaks.removePageBreaks();
      const left = breaks.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  it("cannot break a page before the first row", async () => {
    const { Excel } = openBook();
    const run = Excel.run(async (context) => {
      firstSheet(context).horizontalPageBreaks.add("A1");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });
});
