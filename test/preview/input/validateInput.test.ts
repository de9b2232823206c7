import { setContent } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { rangeAt } from "../../../src/host/model/grid";
import type { Validation } from "../../../src/host/model/workbook";
import { listChoices } from "../../../src/preview/input/listChoices";
import { validateInput } from "../../../src/preview/input/validateInput";

function setUp() {
  const workbook = createWorkbook("Bok1.xlsx", ["Blad1", "Mått och mål"]);
  const [sheet, other] = workbook.sheets;
  if (sheet === undefined || other === undefined) throw new Error("Two sheets were asked for.");
  for (const [row, value] of ["Lärande", "Omsorg", "Lärande"].entries()) {
    setContent(other, row, 0, { value, formula: undefined });
  }
  return { workbook, sheet };
}

function listOf(source: string): Validation["rule"] {
  return { kind: "list", source, inCellDropDown: true };
}

function ruled(rule: Validation["rule"], style: "Stop" | "Warning" = "Stop"): Validation {
  const errorAlert = { showAlert: true, style, title: "", message: "" };
  return { range: rangeAt(0, 0), rule, ignoreBlanks: true, prompt: undefined, errorAlert };
}

const WHOLE_YEAR = { kind: "wholeNumber", operator: "Between", formula1: 2000, formula2: "2100" } as const;

describe("listChoices: the words a list offers", () => {
  it.each(["Grön,Gul,Röd", '"Grön,Gul,Röd"'])("takes them from the rule %s", (source) => {
    const { workbook, sheet } = setUp();
    expect(listChoices(workbook, sheet, listOf(source))).toEqual(["Grön", "Gul", "Röd"]);
  });

  it("takes them from cells of another sheet, each once", () => {
    const { workbook, sheet } = setUp();
    expect(listChoices(workbook, sheet, listOf("='Mått och mål'!$A$1:$A$9"))).toEqual(["Lärande", "Omsorg"]);
  });

  it("takes them from a named range", () => {
    const { workbook, sheet } = setUp();
    const name = {
      name: "Enheter",
      formula: "'Mått och mål'!$A$1:$A$2",
      sheetId: undefined,
      visible: true,
      changed: false,
    };
    workbook.names.push(name);
    expect(listChoices(workbook, sheet, listOf("=enheter"))).toEqual(["Lärande", "Omsorg"]);
  });

  it("offers nothing where the source is computed", () => {
    const { workbook, sheet } = setUp();
    expect(listChoices(workbook, sheet, listOf("=OFFSET(A1,0,0,3)"))).toBeUndefined();
  });
});

describe("validateInput: what a cell's rule refuses", () => {
  const refusal = (validation: Validation, value: string | number | null) => {
    const { workbook, sheet } = setUp();
    return validateInput(workbook, sheet, { validation, input: { value } });
  };

  it("names the words when another is typed", () => {
    expect(refusal(ruled(listOf("Grön,Gul,Röd")), "Blå")).toBe("Välj något av: Grön, Gul, Röd.");
    expect(refusal(ruled(listOf("Grön,Gul,Röd")), "Gul")).toBeUndefined();
  });

  it("refuses a year outside 2000–2100, half a year and a word", () => {
    const values = [1999, 2000, 2100, 2101, 2026.5, "i år"];
    const accepted = values.filter((value) => refusal(ruled(WHOLE_YEAR), value) === undefined);
    expect(accepted).toEqual([2000, 2100]);
  });

  it("lets an emptied cell, and a rule that only warns, through", () => {
    expect(refusal(ruled(WHOLE_YEAR), null)).toBeUndefined();
    expect(refusal(ruled(WHOLE_YEAR, "Warning"), 1999)).toBeUndefined();
  });
});
