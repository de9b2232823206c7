import fc from "fast-check";
import type { Cell, CellValue } from "../../../src/host/model/workbook";
import { editText } from "../../../src/preview/input/editText";
import { parseInput } from "../../../src/preview/input/parseInput";

const SEED = 20_261_122;

function cellOf(value: CellValue): Cell {
  return { value, formula: undefined, style: 0 };
}

describe("editText: editing starts from what would be typed", () => {
  it.each([
    [1234.5, "#,##0", "1234,5"],
    [0.021, "0.0%", "2,1%"],
    [46_082, "yyyy-mm-dd", "2026-03-01"],
    [46_082.5, "yyyy-mm-dd", "46082,5"],
    [0.1 + 0.2, "General", "0,3"],
    [5, '"dagar" 0', "5"],
    [true, "General", "SANT"],
    ["007", "General", "'007"],
    ["007", "@", "007"],
    ["'citat", "General", "''citat"],
    ["Grön", '"● "@', "Grön"],
    [null, "General", ""],
  ])("shows %j in a cell with the format %j as %j", (value, format, expected) => {
    expect(editText(cellOf(value), format, false)).toBe(expected);
  });

  it("shows a formula as it is, in English", () => {
    expect(editText({ value: 3, formula: "=SUM(A1:A2)", style: 0 }, "General", false)).toBe("=SUM(A1:A2)");
  });

  it("changes nothing when it is committed as it stands", () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom("=A1", "'x", "1 234,5", "2026-03-01", "sant", "5 %", "'"),
    );
    fc.assert(
      fc.property(value, fc.constantFrom("General", "@", "0.0%", "yyyy-mm-dd"), (held, format) => {
        if (format === "@" && typeof held !== "string") return;
        const expected = held === "" ? null : held;
        expect(parseInput(editText(cellOf(held), format, false), format, false).value).toEqual(expected);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
