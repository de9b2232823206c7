import type { Finding } from "../../../src/domain/finding";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { makeTable } from "../makeTable";

const YEAR = makeTable("Inställningar", ["Nyckel", "Värde"], [["Budgetår", 2027]]);

function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, at }) => [code, at.table, at.row ?? "-", at.column ?? "-"].join(" "));
}

describe("reading tables of the contract", () => {
  it("[WB] reads a table whose columns stand in another order, with the user's own between", () => {
    const table = makeTable(
      "årsresultat",
      ["Min", " UTFALL ", "År", "enhet", "Ram", "Resultat"],
      [["x", 110, 2024, " Omsorg ", 100, ""]],
    );
    const { workbook, findings } = readWorkbook([YEAR, table]);
    expect(workbook.yearResults).toEqual([
      { unit: "Omsorg", year: 2024, frame: 100, outcome: 110, at: { table: "yearResults", row: 1 } },
    ]);
    expect(findings).toEqual([]);
  });

  it("[WB] takes an absent table as not used, and a table of another name as the user's own", () => {
    const { workbook, findings, geometry } = readWorkbook([makeTable("Budget", ["Enhet"], [["x"]])]);
    expect(findings).toEqual([]);
    expect(geometry.size).toBe(0);
    expect(
      Object.entries(workbook).filter(([key, rows]) => key !== "settings" && Array.isArray(rows) && rows.length > 0),
    ).toEqual([]);
  });

  it("[WB] skips empty rows wherever they stand, also when only a result or a column of the user's is left in them", () => {
    const table = makeTable(
      "Årsresultat",
      ["Enhet", "År", "Ram", "Utfall", "Resultat", "Min"],
      [
        ["", "", "", "", "", ""],
        ["A", 2024, 1, 2, "", ""],
        [" ", "\u00a0", "", "", -5, "egen"],
        ["B", 2024, 1, 2, "", ""],
      ],
    );
    const { workbook, findings } = readWorkbook([table]);
    expect(workbook.yearResults.map((row) => [row.unit, row.at.row])).toEqual([
      ["A", 2],
      ["B", 4],
    ]);
    expect(findings).toEqual([]);
  });

  it("[WB] makes every bad cell a finding at its place, and reads the other rows all the same", () => {
    const table = makeTable(
      "Årsresultat",
      ["Enhet", "År", "Ram", "Utfall"],
      [
        ["A", "tjugo", "abc", 2],
        ["", 2024, "#REF!", 2],
        ["C", 2024, "1 000", 2],
      ],
    );
    const { workbook, findings } = readWorkbook([table]);
    expect(codes(findings)).toEqual([
      "not-a-year yearResults 1 year",
      "not-a-number yearResults 1 frame",
      "missing-value yearResults 2 unit",
      "cell-error yearResults 2 frame",
      "number-as-text yearResults 3 frame",
    ]);
    expect(workbook.yearResults.map((row) => row.frame)).toEqual([1000]);
  });

  it("[WB] gives empty cells and absent columns their defaults", () => {
    const { workbook } = readWorkbook([
      makeTable("Åtgärder", ["Enhet", "År", "Effekt i år", "Läge"], [["A", 2026, "", ""]]),
      makeTable("Indikatorer", ["Id"], [["I1"]]),
      makeTable(
        "Målgrupper",
        ["Målgrupp", "Ålder från", "Ålder till"],
        [
          ["Äldre", 80, ""],
          ["Elever", "", ""],
        ],
      ),
    ]);
    expect(workbook.measures[0]).toMatchObject({
      effect: undefined,
      state: "proposed",
      inForecast: false,
      concernsChildren: false,
    });
    expect(workbook.indicators[0]).toMatchObject({
      kind: "quantitative",
      direction: "higher",
      weight: 1,
      belongsTo: undefined,
    });
    expect(workbook.targetGroups.map(({ age, measure }) => [age, measure])).toEqual([
      [{ from: 80, to: undefined }, "yearMean"],
      [undefined, "yearMean"],
    ]);
  });

  it("leaves out a target group with an upper age alone", () => {
    const { workbook, findings } = readWorkbook([
      makeTable("Målgrupper", ["Målgrupp", "Ålder från", "Ålder till"], [["Barn", "", 5]]),
    ]);
    expect(workbook.targetGroups).toEqual([]);
    expect(codes(findings)).toEqual(["missing-value targetGroups 1 ageFrom"]);
  });
});

describe("headers", () => {
  it("[WB] advises about a near miss, does not use it, and misses the column when it is required", () => {
    const { workbook, findings } = readWorkbook([
      makeTable("Årsresultat", ["Enhet", "År", "Ram", "Utfal", "Resultat"], [["A", 2024, 1, 2, ""]]),
    ]);
    expect(workbook.yearResults).toEqual([]);
    expect(findings).toEqual([
      { code: "misspelt-column", at: { table: "yearResults", column: "outcome" }, facts: { found: "Utfal" } },
      { code: "missing-column", at: { table: "yearResults", column: "outcome" }, facts: {} },
    ]);
  });

  it("[WB] leaves a header alone that is near a column the table has", () => {
    const { findings } = readWorkbook([
      makeTable("Årsresultat", ["Enhet", "År", "Ram", "Utfall", "Nr", "Ramar"], [["A", 2024, 1, 2, 1, 1]]),
    ]);
    expect(findings).toEqual([]);
  });

  it("only advises when the misspelt column is one that may be absent", () => {
    const { findings } = readWorkbook([
      makeTable("Basramar", ["Verksamhet", "År", "Ram", "Besult"], [["", "", "", ""]]),
    ]);
    expect(codes(findings)).toEqual(["misspelt-column baseFrames - decision"]);
  });

  it("uses the first of two columns with the same header", () => {
    const { workbook, findings } = readWorkbook([
      makeTable("Årsresultat", ["Enhet", "År", "Ram", "Utfall", "ram "], [["A", 2024, 1, 2, 99]]),
    ]);
    expect(workbook.yearResults[0]?.frame).toBe(1);
    expect(codes(findings)).toEqual(["duplicate-column yearResults - frame"]);
  });

  it("needs Prognos in Uppföljning, since every light would be grey without it", () => {
    const { findings } = readWorkbook([makeTable("Uppföljning", ["Enhet", "Period", "Ram"], [["A", 2026, 1]])]);
    expect(codes(findings)).toEqual(["missing-column followUps - forecast"]);
  });

  it("names the address of merged cells", () => {
    const { findings } = readWorkbook([
      makeTable("Prisindex", ["Index", "År", "Förändring"], [["", "", ""]], { mergedAddresses: ["Prisindex!A2:B2"] }),
    ]);
    expect(findings.map((found) => found.facts)).toEqual([{ address: "Prisindex!A2:B2" }]);
  });
});
