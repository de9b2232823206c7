import { failureOf, openBook } from "./openBook";

describe("Application-specific API model: *OrNullObject methods and missing items", () => {
  it("fails at sync with ItemNotFound when getItem names nothing", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Saknas").load("name");
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ItemNotFound", "TableCollection.getItem"]);
  });

  it("gives an object whose isNullObject is true after sync", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Saknas");
      const sheet = context.workbook.worksheets.getItemOrNullObject("blad1");
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      table.load("name");
      sheet.load("name");
      await context.sync();
      expect([table.isNullObject, sheet.isNullObject, used.isNullObject]).toEqual([true, false, true]);
      expect(sheet.name).toBe("Blad1");
    });
  });

  it("gives null objects for what is reached through one", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItemOrNullObject("Saknas").getDataBodyRange();
      body.load("values");
      await context.sync();
      expect(body.isNullObject).toBe(true);
    });
  });

  it("refuses to change a null object", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.tables.getItemOrNullObject("Saknas").showBandedRows = false;
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemNotFound");
  });
});
