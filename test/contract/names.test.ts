import { failureOf, openBook } from "./openBook";

describe("Excel.NamedItem and Excel.NamedItemCollection", () => {
  it("adds names of the workbook and of a sheet, and finds their ranges", async () => {
    const { Excel } = openBook(["A", "B"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      context.workbook.names.add("Prognosgräns", sheet.getRange("C3"));
      sheet.names.add("Lokalt", "=5");
      const name = context.workbook.names.getItem("prognosgräns");
      const range = name.getRange();
      const byAddress = sheet.getRange("Prognosgräns");
      const constant = sheet.names.getItem("Lokalt").getRangeOrNullObject();
      const elsewhere = context.workbook.names.getItemOrNullObject("Lokalt");
      name.load("name,value,formula,type,scope");
      range.load("address");
      byAddress.load("address");
      await context.sync();
      expect([name.value, name.formula, name.type, name.scope]).toEqual(["B!C3", "=B!$C$3", "Range", "Workbook"]);
      expect([range.address, byAddress.address]).toEqual(["B!C3", "B!C3"]);
      expect([constant.isNullObject, elsewhere.isNullObject]).toEqual([true, true]);
    });
  });

  it("refuses a name that is taken", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.names.add("Ram", "=1");
        context.workbook.names.add("RAM", "=2");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemAlreadyExists");
  });
});

describe("Persist add-in state: Excel.SettingCollection", () => {
  it("keeps any JSON by key while the workbook is open", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      context.workbook.settings.add("körning", { år: [2026, 2027] });
      const found = context.workbook.settings.getItem("körning");
      const missing = context.workbook.settings.getItemOrNullObject("annat");
      found.load("value");
      await context.sync();
      expect([found.value, missing.isNullObject]).toEqual([{ år: [2026, 2027] }, true]);
      found.delete();
      const gone = context.workbook.settings.getItemOrNullObject("körning");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});
