import { fieldFaults, firstFields, typedAmount, typedMeasure } from "../../../src/taskpane/unit/measure/measureFields";

const fields = { ...firstFields({ kind: "month", year: 2026, part: 8 }, "Björn Dahl"), measure: "Färre vikarier" };
const about = { unit: "Omsorg", year: 2026, amountUnit: "tkr" } as const;

describe("The form of a new measure", () => {
  it("begins the month after the period, with the one who answers for the unit", () => {
    expect(fields.starts).toBe("2026-09-01");
    expect(fields.responsible).toBe("Björn Dahl");
    expect(firstFields({ kind: "year", year: 2026 }, undefined)).toMatchObject({ starts: "", responsible: "" });
  });

  it.each([
    ["1 250,5", 1250.5],
    ["1\u00a0250 tkr", 1250],
    ["1250TKR", 1250],
    ["1 250 000 kr", 1250],
    ["1,25 mnkr", 1250],
    ["1,25 mkr", 1250],
    ["1.250", undefined],
    ["5 %", undefined],
    ["tkr", undefined],
    ["", undefined],
  ])("reads %s as %s", (text, amount) => {
    expect(typedAmount(text, "tkr")).toBe(amount);
  });

  it("reads no unit where the workbook's is not known, nor 1 250 tkr as kr in a workbook in kr", () => {
    expect(typedAmount("1 250 kr", "")).toBeUndefined();
    expect(typedAmount("1 250 tkr", "kr")).toBe(1_250_000);
  });

  it("says what is wrong with each field", () => {
    expect(fieldFaults({ ...fields, measure: " ", effect: "" }, "tkr")).toEqual({
      measure: "noName",
      effect: "noEffect",
    });
    expect(fieldFaults({ ...fields, effect: "−5", fullYearEffect: "x" }, "tkr")).toEqual({
      effect: "notPositive",
      fullYearEffect: "notNumber",
    });
  });

  it("gives the measure it says, empty fields left out, and none while something is wrong", () => {
    expect(typedMeasure({ ...fields, effect: "500" }, about)).toEqual({
      unit: "Omsorg",
      year: 2026,
      measure: "Färre vikarier",
      effect: 500,
      fullYearEffect: undefined,
      starts: "2026-09-01",
      kind: "structural",
      responsible: "Björn Dahl",
      decision: undefined,
    });
    expect(typedMeasure({ ...fields, effect: "0" }, about)).toBeUndefined();
  });
});
