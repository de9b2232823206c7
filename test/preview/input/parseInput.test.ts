import { parseInput } from "../../../src/preview/input/parseInput";

describe("parseInput: a typed text becomes what a Swedish Excel makes of it", () => {
  it.each([
    ["1 234,5", { value: 1234.5, numberFormat: "#,##0.00" }],
    ["1\u00a0234\u00a0567", { value: 1_234_567, numberFormat: "#,##0" }],
    ["12,50", { value: 12.5 }],
    ["−250", { value: -250 }],
    ["-250", { value: -250 }],
    [",5", { value: 0.5 }],
    ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
    ["2,1 %", { value: 0.021, numberFormat: "0.0%" }],
    ["75%", { value: 0.75, numberFormat: "0%" }],
    ["2026-03-01", { value: 46_082, numberFormat: "yyyy-mm-dd" }],
    ["sant", { value: true }],
    ["FALSKT", { value: false }],
    ["=SUM(A1:A3)", { value: null, formula: "=SUM(A1:A3)" }],
    ["", { value: null }],
  ])("reads %j as %j", (text, expected) => {
    expect(parseInput(text, "General", false)).toEqual(expected);
  });

  it.each(["1.5", "1,2,3", "12 34", "1 2345", "2026-02-30", "2026-13-01", "- minska vikarier", "7–9", "%", "="])(
    "keeps %j as text",
    (text) => {
      expect(parseInput(text, "General", false)).toEqual({ value: text });
    },
  );

  it("takes what follows an apostrophe as text, whatever it looks like", () => {
    expect(parseInput("'007", "General", false)).toEqual({ value: "007" });
    expect(parseInput("'=A1", "General", false)).toEqual({ value: "=A1" });
  });

  it("keeps everything as text in a text cell, formulas too", () => {
    expect(parseInput("1 234,5", "@", false)).toEqual({ value: "1 234,5" });
    expect(parseInput("=A1", "@", false)).toEqual({ value: "=A1" });
  });

  it("leaves the number format of a cell that has one", () => {
    expect(parseInput("2,1 %", "0.00%", false)).toEqual({ value: 0.021 });
  });

  it("reads a number in a per cent cell as per cent from 1 on, and as a share below it", () => {
    const typed = ["2,5", "-3", "1", "0,5", "0,5 %", "2,5%"];
    const values = typed.map((text) => parseInput(text, "0.0%", false).value);
    expect(values).toEqual([0.025, -0.03, 0.01, 0.5, 0.005, 0.025]);
    expect(parseInput("2,5", '0.0" %"', false).value).toBe(2.5);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(parseInput("2026-03-01", "General", true)).toEqual({ value: 44_620, numberFormat: "yyyy-mm-dd" });
    expect(parseInput("1900-02-28", "General", false)).toEqual({ value: "1900-02-28" });
  });
});
