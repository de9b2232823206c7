import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { recordTable } from "./logTable";

const HASH = "3f9a01c47be2";
const row = (number: unknown, time: unknown, ...cells: readonly unknown[]) =>
  // What a test writes in a cell is what Excel gives.
  [number, time, ...cells] as (string | number | boolean)[];

describe("WB: det som tillägget har skrivit i Logg och Versioner", () => {
  it("tells the first cell of each column that can not be read, with the number of further ones", () => {
    const log = recordTable("log", [
      row(1, 46_348.5, "Körning", HASH, HASH, "2026.1", "Tranemo", 2027, "2026-08", 4, 1, 0, 0),
      row("skräp", "i går", "Körning", "12 %", HASH, "2026.1", "Tranemo", 1.5, "sommar", -4),
      row(-5, 1.5e300, "Körning", true),
      row("", ""),
      row(4, 46_348.5, "Upplåst"),
    ]);
    const found = readWorkbook([log]).findings.map(({ code, at, facts }) => [code, at.row, at.column, facts]);
    const cell = "record-cell-unreadable";
    expect(found).toEqual([
      [cell, 2, "number", { found: "skräp", more: 1 }],
      [cell, 2, "time", { found: "i går", more: 1 }],
      [cell, 2, "inputHash", { found: "12 %", more: 1 }],
      [cell, 2, "budgetYear", { found: "1,5" }],
      [cell, 2, "period", { found: "sommar" }],
      [cell, 2, "rowsRead", { found: "-4" }],
    ]);
  });

  it("tells a version without a name, and fingerprints that are none", () => {
    const versions = recordTable("versions", [
      row("Budget KF", 46_348.5, "Anna", "", HASH, HASH, "2026.1", "Tranemo", 2027, 100, 5),
      row("", 46_348.5, "Anna", "", "#REF!", 7),
    ]);
    expect(readWorkbook([versions]).findings.map(({ at, facts }) => [at.column, facts])).toEqual([
      ["name", { found: "" }],
      ["inputHash", { found: "#REF!" }],
      ["keptHash", { found: "7" }],
    ]);
  });
});
