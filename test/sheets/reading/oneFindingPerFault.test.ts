import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

const YEAR_RESULTS = ["Enhet", "År", "Ram", "Utfall"];
type Rows = readonly (readonly CellContent[])[];
const found = (name: string, headers: readonly string[], rows: Rows) =>
  readWorkbook([makeTable(name, headers, rows)]).findings.map(({ code, at, facts }) => ({ code, ...at, facts }));

describe("a pasted column of text numbers", () => {
  it("[WB] is one finding at its first cell, with the count of the 36 further ones; another column has its own", () => {
    const rows = Array.from({ length: 37 }, (_, step) => ["A", 1990 + step, `${step} 000,5`, step === 3 ? "7" : 1]);
    const table = "yearResults";
    expect(found("Årsresultat", YEAR_RESULTS, rows)).toEqual([
      { code: "number-as-text", table, row: 1, column: "frame", facts: { found: "0 000,5", read: 0.5, more: 36 } },
      { code: "number-as-text", table, row: 4, column: "outcome", facts: { found: "7", read: 7 } },
    ]);
  });

  it("[WB] every setting is told by itself", () => {
    const settings = [
      ["Budgetår", "2027"],
      ["Antal år", "3"],
    ];
    expect(found("Inställningar", ["Nyckel", "Värde"], settings).map(({ row, facts }) => [row, facts])).toEqual([
      [1, { found: "2027", read: 2027 }],
      [2, { found: "3", read: 3 }],
    ]);
  });
});

describe("amounts too large to count with", () => {
  it("[WB] are out of range above 10¹⁵ either way, and not at it", () => {
    const rows = [
      ["A", 2024, 1e15, -1e15],
      ["A", 2025, 1e16, 1],
      ["A", 2026, 1, -1e300],
    ];
    expect(found("Årsresultat", YEAR_RESULTS, rows).map(({ code, row, column }) => [code, row, column])).toEqual([
      ["out-of-range", 2, "frame"],
      ["out-of-range", 3, "outcome"],
    ]);
  });
});

describe("a measure for a unit that no other table names", () => {
  const headers = ["Enhet", "År", "Effekt i år"];
  const measures = makeTable("Åtgärder", headers, [
    ["Omsrog", 2026, 5],
    ["omsorg ", 2026, 5],
    ["Räddningstjänst", 2026, 5],
  ]);
  const followUps = makeTable("Uppföljning", ["Enhet", "Period", "Ram", "Prognos"], [["Omsorg", 2026, 1, 1]]);

  it("[WB] is an advice with the closest name, where there is no Organisation", () => {
    const at = (row: number) => ({ table: "measures", row, column: "unit" });
    expect(readWorkbook([measures, followUps]).findings).toEqual([
      { code: "unit-named-nowhere-else", at: at(1), facts: { found: "Omsrog", closest: "Omsorg" } },
      { code: "unit-named-nowhere-else", at: at(3), facts: { found: "Räddningstjänst", closest: undefined } },
    ]);
  });

  it("[WB] is nothing when no other table names units, and an unknown reference beside an Organisation", () => {
    expect(readWorkbook([measures]).findings).toEqual([]);
    const units = makeTable("Organisation", ["Enhet"], [["Omsorg"], ["Räddningstjänst"]]);
    expect(readWorkbook([units, measures, followUps]).findings.map(({ code }) => code)).toEqual(["unknown-reference"]);
  });
});

describe("Hör till", () => {
  it("[WB] names both tables that the id could stand in", () => {
    const goals = makeTable("Mål", ["Id"], [["M1"]]);
    const indicators = makeTable("Indikatorer", ["Id", "Hör till"], [["I1", "XYZ"]]);
    const [only] = readWorkbook([goals, indicators]).findings;
    expect(only?.facts).toEqual({ found: "XYZ", target: "goals", orTarget: "factors", closest: undefined });
  });
});
