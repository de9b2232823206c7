import { cellsBeside } from "../../../src/sheets/place/cellsBeside";

describe("cells beside a known one", () => {
  const at = { table: "units", row: 6, column: "unit" } as const;
  const cellOf = cellsBeside({ at, cell: "AB11" });

  it("[WB] counts rows of the same table and column from the known cell", () => {
    expect(cellOf(at)).toBe("AB11");
    expect(cellOf({ ...at, row: 2 })).toBe("AB7");
  });

  it("[WB] knows nothing of other tables and columns, nor without a cell", () => {
    expect(cellOf({ ...at, table: "services" })).toBeUndefined();
    expect(cellOf({ ...at, column: "parent" })).toBeUndefined();
    expect(cellsBeside({ at, cell: undefined })(at)).toBeUndefined();
  });
});
