import { placeAt } from "../../../src/sheets/place/placeAt";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { makeTable } from "../makeTable";

const { geometry } = readWorkbook([
  makeTable("Uppföljning", ["Enhet", "Period", "Ram", "Eget"], [["Omsorg", "2026-08", 45_000, "x"]], {
    sheet: "Min flik",
    top: 4,
    left: 2,
  }),
]);
const at = (row: number, column: number, sheet = "Min flik") => placeAt(geometry, { sheet, row, column });

describe("which of the contract's cells a cell of a sheet is", () => {
  it("[WB] is the table, its row and its column, wherever the table stands", () => {
    expect(at(5, 4)).toEqual({ table: "followUps", row: 1, column: "frame" });
    expect(at(4, 2)).toEqual({ table: "followUps", row: 0, column: "unit" });
  });

  it("has no column key for one of the user's own", () => {
    expect(at(5, 5)).toEqual({ table: "followUps", row: 1, column: undefined });
  });

  it("is nothing beside the table, below it, above it, or on another sheet", () => {
    expect([at(5, 1), at(5, 6), at(6, 4), at(3, 4), at(5, 4, "Uppföljning")]).toEqual(Array(5).fill(undefined));
  });
});
