import { failureOf, openBook } from "./openBook";

describe("Work with worksheets using the Excel JavaScript API", () => {
  it.each([
    ["Blad1", "ItemAlreadyExists"],
    ["BLAD1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["'citat'", "InvalidArgument"],
  ])("refuses the sheet name %p with %s", async (name, code) => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
      }),
    );
    expect(failure.code).toBe(code);
  });

  it("quotes sheet names in addresses where Excel does, and reads them back", async () => {
    const names = ["Mål", "Mål och mått", "It's", "2026", "A1", "Åtgärder_1", "a,b"];
    const { Excel } = openBook(names);
    await Excel.run(async (context) => {
      const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getRange("B2"));
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        "Mål!B2",
        "'Mål och mått'!B2",
        "'It''s'!B2",
        "'2026'!B2",
        "'A1'!B2",
        "Åtgärder_1!B2",
        "'a,b'!B2",
      ]);
      const back = ranges.map((range, index) =>
        context.workbook.worksheets.getItem(names[index] ?? "").getRanges(range.address),
      );
      for (const areas of back) areas.load("areaCount");
      await context.sync();
      expect(back.map((areas) => areas.areaCount)).toEqual(names.map(() => 1));
    });
  });

  it("adds, moves, hides, renames and deletes; formulas and names follow the new name", async () => {
    const { Excel, host } = openBook(["A", "B"]);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const added = worksheets.add("C");
      added.position = 0;
      worksheets.getItem("B").getRange("A1").formulas = [['=A!A1&"A!"&A!B2']];
      names.add("Summa", worksheets.getItem("A").getRange("A1:A3"));
      worksheets.getItem("A").name = "Mål 2026";
      worksheets.getItem("B").visibility = Excel.SheetVisibility.hidden;
      worksheets.load("items/name,items/visibility,items/position");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["C", "Visible"],
        ["Mål 2026", "Visible"],
        ["B", "Hidden"],
      ]);
      added.delete();
      await context.sync();
    });
    const cell = [...(host.model.sheets[1]?.cells.values() ?? [])][0];
    expect(cell?.formula).toBe("='Mål 2026'!A1&\"A!\"&'Mål 2026'!B2");
    expect(host.model.names[0]?.formula).toBe("'Mål 2026'!$A$1:$A$3");
  });

  it("never lets the last visible sheet go", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().delete();
      }),
    );
    expect(failure.code).toBe("InvalidOperation");
  });

  it("gives the used range, with or without cells that are only formatted", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E5").format.fill.color = "#C6EFCE";
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      const column = sheet.getRange("C:C").getUsedRangeOrNullObject(true);
      for (const range of [all, values, column]) range.load("address");
      await context.sync();
      expect([all.address, values.address, column.address]).toEqual(["Blad1!B2:E5", "Blad1!B2:C3", "Blad1!C2:C3"]);
    });
  });

  it("freezes rows and tells where", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      const before = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(2);
      const after = freezePanes.getLocationOrNullObject();
      after.load("address");
      await context.sync();
      expect([before.isNullObject, after.address]).toEqual([true, "Blad1!1:2"]);
    });
  });
});

describe("Protect worksheet data: Excel.WorksheetProtection", () => {
  it("refuses to change locked cells with AccessDenied, lets unlocked ones through", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    for (const change of [
      (range: Excel.Range) => {
        range.values = [[1, 2]];
      },
      (range: Excel.Range) => {
        range.format.fill.color = "#C6EFCE";
      },
      (range: Excel.Range) => range.clear(),
    ]) {
      const failure = await failureOf(
        Excel.run(async (context) => change(context.workbook.worksheets.getFirst().getRange("A1:B1"))),
      );
      expect(failure.code).toBe("AccessDenied");
    }
  });

  it("lets formats through where allowFormatCells was given, and everything after unprotect", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").format.fill.color = "#C6EFCE";
      await context.sync();
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
  });
});
