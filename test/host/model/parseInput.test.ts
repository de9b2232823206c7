import { parseInput } from "../../../src/host/model/parseInput";

describe("what a typed text becomes", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2026-12-31", 46_387],
  ])("reads the date %s as day %d", (text, value) => {
    expect(parseInput(text, "General")).toMatchObject({ value, numberFormat: "yyyy-mm-dd" });
  });

  it("counts from 1904 in a workbook that does", () => {
    expect(parseInput("1904-01-02", "General", true)).toMatchObject({ value: 1 });
  });

  it.each(["2026-02-30", "2026-13-01", "22/11/2026", "1.2.3", "12 kr", "1,2345", "=", "1e", "TRUEish"])(
    "leaves %p as text",
    (text) => {
      expect(parseInput(text, "General")).toEqual({ kind: "constant", value: text });
    },
  );

  it.each([
    ["-1.5e3", -1500],
    [" 7 ", 7],
    ["1,234,567", 1_234_567],
    [".5", 0.5],
    ["12.5 %", 0.125],
  ])("reads %p as the number %d", (text, value) => {
    expect(parseInput(text, "General")).toMatchObject({ kind: "constant", value });
  });
});
