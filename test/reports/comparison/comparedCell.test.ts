import { comparedCell } from "../../../src/reports/comparison/comparedCell";

const shown = (content: number | string | boolean, column: string) =>
  comparedCell(content, { table: "standardCosts", column, unit: "tkr" });

describe("comparedCell", () => {
  it("shows a day as a day, and the words of a day that is none yet as they stand", () => {
    expect(shown(46_326, "published")).toEqual({ kind: "words", words: "31 oktober 2026" });
    expect(shown("hösten 2026", "published")).toEqual({ kind: "words", words: "hösten 2026" });
  });

  it.each([
    [590, '#,##0;"−"#,##0'],
    [-12.5, '#,##0.0;"−"#,##0.0'],
    [0.12345678, '#,##0.0000;"−"#,##0.0000'],
    [1e-7, '#,##0;"−"#,##0'],
  ])("shows %d with its own decimals, at most four, and no decimal sign without any", (content, numberFormat) => {
    expect(shown(content, "cost")).toMatchObject({ kind: "number", value: content, numberFormat });
  });

  it("shows what can be no day, and other columns' numbers, as numbers", () => {
    expect(shown(12, "published")).toMatchObject({ kind: "number", value: 12 });
    expect(shown(46_326, "cost")).toMatchObject({ kind: "number", value: 46_326 });
    expect(shown(2_027, "year")).toMatchObject({ kind: "number", value: 2_027, numberFormat: "0" });
  });
});
