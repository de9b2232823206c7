import { formulaAreas } from "../../src/excel/formulaAreas";

describe("The formulas of a table, by Excel's address", () => {
  it("are areas from the body's first cell, whatever the sheet is called", () => {
    const address = "'Ramar, 2026'!C2:C4,'Ramar, 2026'!$D$7";
    expect(formulaAreas({ top: 1, left: 1, address, cells: 4 })).toEqual([
      { top: 0, left: 1, bottom: 2, right: 1 },
      { top: 5, left: 2, bottom: 5, right: 2 },
    ]);
  });

  it("are not known when the address has been cut, or can not be read", () => {
    expect(formulaAreas({ top: 1, left: 0, address: "Ramar!C2:C4,Ramar!D", cells: 4 })).toBeUndefined();
    expect(formulaAreas({ top: 1, left: 0, address: "Ramar!C2:C4", cells: 9_000 })).toBeUndefined();
  });

  it("are read of tens of thousands of areas at once", () => {
    const address = Array.from({ length: 50_000 }, (_, row) => `Ramar!C${2 * row + 2}`).join(",");
    expect(formulaAreas({ top: 1, left: 0, address, cells: 50_000 })).toHaveLength(50_000);
  });
});
