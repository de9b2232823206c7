import { wholeColumns } from "../../src/excel/wholeColumns";

describe("Columns that areas cover from top to bottom", () => {
  it.each([
    ["Ramar!L2:L4,Ramar!M2", { left: 0, columns: 13, rows: 3 }, [11]],
    ["'a, b'!C5:D6,'a, b'!C7:C9", { left: 2, columns: 2, rows: 5 }, [0]],
    ["AA1", { left: 26, columns: 1, rows: 1 }, [0]],
    ["B2:B3", { left: 0, columns: 3, rows: 5 }, []],
  ])("finds those of %s", (address, body, columns) => {
    expect([...wholeColumns(address, body)]).toEqual(columns);
  });
});
