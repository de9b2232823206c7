import fc from "fast-check";
import { readTsv, writeTsv } from "../../../src/preview/input/tsv";

const SEED = 20_261_122;

describe("tsv: cells on the clipboard as Excel puts them there", () => {
  it("reads rows and columns, and takes the last line break as the end", () => {
    expect(readTsv("Lärande\t100\r\nOmsorg\t200\r\n")).toEqual([
      ["Lärande", "100"],
      ["Omsorg", "200"],
    ]);
  });

  it("reads a quoted cell with tabs, line breaks and doubled quotes as one", () => {
    expect(readTsv('"a\tb\nc ""d"""\te')).toEqual([['a\tb\nc "d"', "e"]]);
  });

  it("keeps empty cells and empty rows within", () => {
    expect(readTsv("a\t\tb\n\nc")).toEqual([["a", "", "b"], [""], ["c"]]);
    expect(readTsv("")).toEqual([[""]]);
  });

  it("gives back what was copied", () => {
    const cell = fc.string().filter((text) => text !== "");
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        expect(readTsv(writeTsv(cells))).toEqual(cells);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
