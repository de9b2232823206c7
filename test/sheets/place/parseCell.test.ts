import { parseCell } from "../../../src/sheets/place/parseCell";

describe("A cell's address as row and column", () => {
  it.each([
    ["A1", 0, 0],
    ["C7", 6, 2],
    ["$aa$10", 9, 26],
    [" XFD1048576 ", 1_048_575, 16_383],
  ])("reads %j", (address, row, column) => {
    expect(parseCell(address)).toEqual({ row, column });
  });

  it.each(["", "7C", "A", "1", "A1:B2", "Ramar!A1"])("takes %j for no cell", (address) => {
    expect(parseCell(address)).toEqual({ row: -1, column: -1 });
  });
});
