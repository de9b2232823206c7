import type { Finding } from "../../../src/domain/finding";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { makeTable } from "../makeTable";

function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, at }) => [code, at.table, at.row ?? "-", at.column ?? "-"].join(" "));
}

describe("rows against each other", () => {
  it("[WB] leaves out the later of two rows with the same key, ignoring case, and names the first", () => {
    const { workbook, findings } = readWorkbook([
      makeTable(
        "Uppföljning",
        ["Enhet", "Period", "Ram", "Prognos"],
        [
          ["Omsorg", 46235, 1, 1],
          ["Skola", "2026-08", 2, 2],
          ["OMSORG ", "2026-08", 3, 3],
        ],
      ),
    ]);
    expect(workbook.followUps.map((row) => row.frame)).toEqual([1, 2]);
    expect(findings).toEqual([
      {
        code: "duplicate-key",
        at: { table: "followUps", row: 3, column: "unit" },
        facts: { key: "OMSORG, 2026-08", firstRow: 1 },
      },
    ]);
  });

  it("[WB] lets rows repeat where sums are meant: measures, ambitions, funding, exemptions", () => {
    const { workbook, findings } = readWorkbook([
      makeTable(
        "Finansiering",
        ["Post", "År", "Belopp"],
        [
          ["Skatt", 2027, 1],
          ["Skatt", 2027, 1],
        ],
      ),
    ]);
    expect(workbook.funding).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  it("[WB] names the closest unit when one is not in Organisation, and keeps the row", () => {
    const { workbook, findings } = readWorkbook([
      makeTable(
        "Organisation",
        ["Enhet", "Överordnad"],
        [
          ["Omsorg", ""],
          ["Skola", "Omsorg"],
        ],
      ),
      makeTable(
        "Årsresultat",
        ["Enhet", "År", "Ram", "Utfall"],
        [
          ["Omsrog", 2024, 1, 2],
          ["skola", 2024, 1, 2],
        ],
      ),
    ]);
    expect(workbook.yearResults).toHaveLength(2);
    expect(findings).toEqual([
      {
        code: "unknown-reference",
        at: { table: "yearResults", row: 1, column: "unit" },
        facts: { found: "Omsrog", target: "units", closest: "Omsorg" },
      },
    ]);
  });

  it("[WB] lets units be named freely when there is no Organisation", () => {
    expect(
      readWorkbook([makeTable("Årsresultat", ["Enhet", "År", "Ram", "Utfall"], [["A", 2024, 1, 2]])]).findings,
    ).toEqual([]);
  });

  it("[WB] misses a table that rows refer to, once, and not when no row does", () => {
    const headers = ["Verksamhet", "Målgrupp", "År", "Standardkostnad"];
    const rows = [
      ["Skola", "6–15", 2025, 1],
      ["Skola", "16–18", 2025, 1],
    ];
    const { findings } = readWorkbook([makeTable("Standardkostnader", headers, rows)]);
    expect(findings.map(({ code, at, facts }) => [code, at.table, facts])).toEqual([
      ["missing-table", "services", { neededBy: ["standardCosts"] }],
      ["missing-table", "targetGroups", { neededBy: ["standardCosts"] }],
    ]);
    expect(readWorkbook([makeTable("Standardkostnader", headers, [["", "", "", ""]])]).findings).toEqual([]);
  });

  it("looks names up in rows that could not be read, so that one bad cell is one finding", () => {
    const { findings } = readWorkbook([
      makeTable("Organisation", ["Enhet", "Nivå"], [["Omsorg", "Sekt"]]),
      makeTable("Årsresultat", ["Enhet", "År", "Ram", "Utfall"], [["Omsorg", 2024, 1, 2]]),
    ]);
    expect(codes(findings)).toEqual(["not-in-list units 1 level"]);
  });

  it("finds an indicator's goal or factor in either table", () => {
    const { findings } = readWorkbook([
      makeTable("Faktorer", ["Id"], [["K1"]]),
      makeTable("Mål", ["Id"], [["M1"]]),
      makeTable(
        "Indikatorer",
        ["Id", "Hör till"],
        [
          ["I1", "K1"],
          ["I2", "m1"],
          ["I3", "X9"],
        ],
      ),
    ]);
    expect(codes(findings)).toEqual(["unknown-reference indicators 3 belongsTo"]);
  });

  it("[WB] tells once of an emptied Organisation, at its header, with the tables that refer to it", () => {
    const { findings } = readWorkbook([
      makeTable("Organisation", ["Enhet", "Överordnad"], [["", ""]]),
      makeTable(
        "Årsresultat",
        ["Enhet", "År", "Ram", "Utfall"],
        [
          ["Omsorg", 2024, 1, 2],
          ["Skola", 2024, 1, 2],
        ],
      ),
      makeTable("Åtgärder", ["Enhet", "År", "Effekt i år"], [["Skola", 2026, 5]]),
    ]);
    expect(findings).toEqual([
      { code: "empty-table", at: { table: "units", column: "unit" }, facts: { neededBy: ["measures", "yearResults"] } },
    ]);
  });

  it("[WB] tells of an id in Hör till where only one of Mål and Faktorer is empty", () => {
    const indicators = makeTable("Indikatorer", ["Id", "Hör till"], [["I1", "F2"]]);
    const goals = makeTable("Mål", ["Id"], []);
    const codesWith = (ids: readonly string[]) =>
      codes(
        readWorkbook([
          goals,
          makeTable(
            "Faktorer",
            ["Id"],
            ids.map((one) => [one]),
          ),
          indicators,
        ]).findings,
      );
    expect(codesWith([])).toEqual(["empty-table goals - id"]);
    expect(codesWith(["F1"])).toEqual(["unknown-reference indicators 1 belongsTo"]);
  });
});
