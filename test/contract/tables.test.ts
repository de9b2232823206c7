import { failureOf, openBook } from "./openBook";
import { withTable } from "./withTable";

describe("Excel.Table and Excel.TableCollection", () => {
  it("adds a table on a range and gives its parts", async () => {
    const { Excel } = openBook(["Ramar 2026"]);
    await Excel.run(async (context) => {
      const table = await withTable(context.workbook.worksheets.getFirst());
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      const ram = table.columns.getItem("ram").getDataBodyRange();
      for (const part of [...parts, ram]) part.load("address,values");
      table.load("name,showHeaders,showTotals,style");
      table.columns.load("items/name,items/index,count");
      await context.sync();
      expect(parts.map((part) => part.address)).toEqual([
        "'Ramar 2026'!B2:C4",
        "'Ramar 2026'!B2:C2",
        "'Ramar 2026'!B3:C4",
      ]);
      expect(ram.values).toEqual([[100], [200]]);
      expect([table.name, table.showHeaders, table.showTotals, table.columns.count]).toEqual(["Ramar", true, false, 2]);
      expect(table.columns.items.map((column) => [column.name, column.index])).toEqual([
        ["Enhet", 0],
        ["Ram", 1],
      ]);
    });
  });

  it("finds a table by name in any case, from the workbook and from its own sheet only", async () => {
    const { Excel } = openBook(["A", "B"]);
    await Excel.run(async (context) => {
      await withTable(context.workbook.worksheets.getItem("A"));
      const found = context.workbook.tables.getItemOrNullObject("RAMAR");
      const elsewhere = context.workbook.worksheets.getItem("B").tables.getItemOrNullObject("Ramar");
      await context.sync();
      expect([found.isNullObject, elsewhere.isNullObject]).toEqual([false, true]);
    });
  });

  it("refuses a table over another", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        await withTable(sheet);
        sheet.tables.add("C4:D6", true);
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });

  it.each([
    ["Ramar", "ItemAlreadyExists"],
    ["Två ord", "InvalidArgument"],
    ["A1", "InvalidArgument"],
  ])("refuses the name %p with %s", async (name, code) => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        await withTable(sheet);
        sheet.tables.add("F2:G4", true).name = name;
        await context.sync();
      }),
    );
    expect(failure.code).toBe(code);
  });

  it("makes headers texts, unique and never empty", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:D1").values = [[2026, "Ram", "ram", ""]];
      const header = sheet.tables.add("A1:D2", true).getHeaderRowRange();
      header.load("values,valueTypes");
      await context.sync();
      expect(header.values).toEqual([["2026", "Ram", "ram2", "Kolumn4"]]);
      expect(header.valueTypes[0]?.[0]).toBe("String");
    });
  });

  it("renames a column when its header cell is written", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = await withTable(sheet);
      sheet.getRange("C2").values = [["Budget"]];
      const column = table.columns.getItem("Budget");
      column.load("name");
      await context.sync();
      expect(column.name).toBe("Budget");
    });
  });
});

describe("Excel.Table.resize: overlap with the original, header in the same row", () => {
  it("takes rows written below into the table and moves no cell", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = await withTable(sheet);
      sheet.getRange("B5:C5").values = [["Fritid", 50]];
      const body = table.getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      expect(body.rowCount).toBe(2);
      table.resize("B2:C5");
      const grown = table.getDataBodyRange();
      grown.load("values");
      await context.sync();
      expect(grown.values.at(-1)).toEqual(["Fritid", 50]);
    });
  });

  it.each(["B3:C5", "F2:G4", "B2:C2"])("refuses %s", async (address) => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const table = await withTable(context.workbook.worksheets.getFirst());
        table.resize(address);
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Table.resize"]);
  });

  it("keeps columns' ids when the table gets a column to its left", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = await withTable(sheet);
      sheet.getRange("A2").values = [["Id"]];
      table.resize(sheet.getRange("A2:C4"));
      await context.sync();
    });
    expect(host.model.tables[0]?.columns.map(({ id, name }) => [id, name])).toEqual([
      [3, "Id"],
      [1, "Enhet"],
      [2, "Ram"],
    ]);
  });
});
