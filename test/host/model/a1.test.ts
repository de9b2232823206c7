import fc from "fast-check";
import {
  columnFromLetters,
  columnLetters,
  formatA1,
  formatAddress,
  parseA1,
  parseAddress,
  splitAddresses,
} from "../../../src/host/model/a1";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../src/host/model/grid";
import { anyRange } from "./anyRange";

describe("A1 addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [16_383, "XFD"],
  ])("names column %d %s", (column, letters) => {
    expect([columnLetters(column), columnFromLetters(letters.toLowerCase())]).toEqual([letters, column]);
  });

  it("reads back every range it writes", () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(parseA1(formatA1(range))).toEqual(range);
      }),
      { seed: 1 },
    );
  });

  it("reads back every sheet name it quotes", () => {
    const name = fc.string({
      unit: fc.constantFrom("a", "Å", "1", " ", "'", ",", "-", "!", "C"),
      minLength: 1,
      maxLength: 31,
    });
    fc.assert(
      fc.property(name, anyRange, (sheet, range) => {
        const address = formatAddress(sheet, range);
        expect(parseAddress(address)).toEqual({ sheet, range });
        expect(splitAddresses(`A1,${address},B2`)).toEqual(["A1", address, "B2"]);
      }),
      { seed: 2 },
    );
  });

  it("reads whole columns and rows, absolute signs and corners in any order", () => {
    expect(parseA1("$B:A")).toEqual({ top: 0, left: 0, bottom: ROW_LIMIT - 1, right: 1 });
    expect(parseA1("3:$2")).toEqual({ top: 1, left: 0, bottom: 2, right: COLUMN_LIMIT - 1 });
    expect(parseA1("C3:$A$1")).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "A1:B", "A1:B2:C3", "A1 B2", "Mål"])("refuses %p", (text) => {
    expect(parseA1(text)).toBeUndefined();
  });
});
