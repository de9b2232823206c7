import { finding } from "../../../src/domain/finding";
import { locate, locateFinding } from "../../../src/sheets/place/locate";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { makeTable } from "../makeTable";

const TABLE = makeTable("Uppföljning", ["Enhet", "Period", "Ram", "Prognoss", "Utfall"], [["A", 2026, 1, 2, 3]], {
  sheet: "Min flik",
  top: 4,
  left: 2,
});
const { geometry, findings } = readWorkbook([TABLE]);

describe("where a finding is", () => {
  it("[WB] is the cell, with the sheet in quotes when Excel would have them", () => {
    expect(locate({ table: "followUps", row: 2, column: "frame" }, geometry)).toEqual({
      table: "Uppföljning",
      column: "Ram",
      row: 2,
      place: { sheet: "Min flik", cell: "E7", address: "'Min flik'!E7" },
    });
  });

  it("is the header for a column, the first header for a table or a column it lacks, the first cell for a row", () => {
    const cell = (at: Parameters<typeof locate>[0]) => locate(at, geometry).place?.cell;
    expect(cell({ table: "followUps", column: "outcome" })).toBe("G5");
    expect(cell({ table: "followUps" })).toBe("C5");
    expect(cell({ table: "followUps", column: "forecast" })).toBe("C5");
    expect(cell({ table: "followUps", row: 1 })).toBe("C6");
  });

  it("is the header as the user spelt it", () => {
    const misspelt = findings.find((found) => found.code === "misspelt-column");
    expect(misspelt && locateFinding(misspelt, geometry)).toEqual({
      table: "Uppföljning",
      column: "Prognos",
      place: { sheet: "Min flik", cell: "F5", address: "'Min flik'!F5" },
    });
  });

  it("has no address in a table that the workbook lacks", () => {
    expect(
      locateFinding(finding("missing-table", { table: "targetGroups" }, { neededBy: ["volumes"] }), geometry),
    ).toEqual({ table: "Målgrupper" });
  });

  it("finds the column of a field that is joined from two", () => {
    const groups = readWorkbook([
      makeTable("Målgrupper", ["Målgrupp", "Ålder från", "Ålder till"], [["A", 5, 1]]),
    ]).geometry;
    expect(locate({ table: "targetGroups", row: 1, column: "age" }, groups)).toMatchObject({
      column: "Ålder från",
      place: { address: "Målgrupper!B2" },
    });
  });

  it("is the value of a setting whose finding knows no row, and the table without such a row", () => {
    const settings = makeTable(
      "Inställningar",
      ["Nyckel", "Värde"],
      [
        ["Budgetår", 2027],
        ["antal år", 2],
      ],
    );
    const read = readWorkbook([settings]).geometry;
    const at = { table: "settings", setting: "planYears" } as const;
    expect(locate(at, read).place?.cell).toBe("B3");
    expect(locate({ ...at, setting: "rollUp" }, read).place?.cell).toBe("A1");
  });
});
