import { failureOf, openBook } from "./openBook";

describe("Blank and null values in Excel add-ins", () => {
  it("leaves cells alone where a two-dimensional array holds null", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, "c"]];
      range.numberFormat = [[null, "0.00"]];
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[["a", "c"]], [["General", "0.00"]]]);
    });
  });

  it("refuses null for a whole property", async () => {
    const { Excel } = openBook();
    const write = (set: (range: Excel.Range) => void) =>
      failureOf(Excel.run(async (context) => set(context.workbook.worksheets.getFirst().getRange("A1"))));
    // The types forbid null, which is what is tried here.
    const nothing = null as unknown as never;
    const values = await write((range) => {
      range.values = nothing;
    });
    const color = await write((range) => {
      range.format.fill.color = nothing;
    });
    expect([values.code, values.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    expect([color.code, color.debugInfo.errorLocation]).toEqual(["InvalidArgument", "RangeFill.color"]);
  });

  it("empties cells for an empty text, resets the number format and reads empty cells as empty texts", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      range.numberFormat = [["0.0"], ["0.0"]];
      range.values = [[1], [2]];
      range.values = [[""], [3]];
      range.numberFormat = [[""], ["0.0"]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[""], [3]]);
      expect(range.valueTypes).toEqual([["Empty"], ["Double"]]);
      expect(range.numberFormat).toEqual([["General"], ["0.0"]]);
    });
    expect(host.model.sheets[0]?.cells.size).toBe(1);
  });

  it("reads null for a format property that differs within the range", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.font.color = "red";
      const mixed = sheet.getRange("A1:A2");
      const same = sheet.getRange("A1");
      mixed.load("format/font/color");
      same.load("format/font/color");
      await context.sync();
      expect([mixed.format.font.color, same.format.font.color]).toEqual([null, "#FF0000"]);
    });
  });
});
