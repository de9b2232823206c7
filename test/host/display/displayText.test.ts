import { displayText } from "../../../src/host/display/displayText";

const NBSP = "\u00a0";

describe("displayText: what Excel with Swedish regional settings shows", () => {
  it.each([
    [1234.5, "General", "1234,5"],
    [0.1 + 0.2, "General", "0,3"],
    [1234567.5, "#,##0.00", `1${NBSP}234${NBSP}567,50`],
    [-1234.5, "#,##0", `-1${NBSP}235`],
    [0.021, "0.0%", "2,1%"],
    [46265, "yyyy-mm-dd", "2026-08-31"],
    [46265, "m/d/yyyy", "2026-08-31"],
    [46265, "d mmmm yyyy", "31 augusti 2026"],
    ["Grön", '"● "@', "● Grön"],
    ["text", "#,##0", "text"],
    [true, "General", "SANT"],
    [null, "0.00", ""],
    [{ error: "#N/A" }, "General", "#SAKNAS!"],
    [5, "[[trasigt", "5"],
    [-1, "yyyy-mm-dd", "########"],
  ] as const)("shows %p with %s as %s", (value, numberFormat, text) => {
    expect(displayText(value, numberFormat)).toBe(text);
  });

  it("counts 44803 from 1904 as 31 August 2026", () => {
    expect(displayText(44803, "yyyy-mm-dd", true)).toBe("2026-08-31");
  });
});
