import { areaAddresses, cellAreas } from "../../src/excel/cellAreas";

describe("Addresses of several areas", () => {
  it("are told apart where the sheet's name holds commas and apostrophes", () => {
    const address = "'Barn, unga'!A1:B2,'Barn, unga'!C3,'Per''s, blad'!D4";
    expect(areaAddresses(address)).toEqual(["'Barn, unga'!A1:B2", "'Barn, unga'!C3", "'Per''s, blad'!D4"]);
    expect(cellAreas(address)).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 2 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ]);
  });
});
