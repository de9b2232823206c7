import fc from "fast-check";
import {
  cellCount,
  cellKey,
  columnOfKey,
  containsCell,
  cutOut,
  intersect,
  rowOfKey,
} from "../../../src/host/model/grid";
import { shiftRange } from "../../../src/host/model/shiftRange";
import { smallRange } from "./anyRange";

const cells = Array.from({ length: 48 }, (_, index) => ({ row: Math.floor(index / 6), column: index % 6 }));

describe("grid ranges", () => {
  it("finds row and column in a cell's key", () => {
    const key = cellKey(1_048_575, 16_383);
    expect([rowOfKey(key), columnOfKey(key)]).toEqual([1_048_575, 16_383]);
  });

  it("cuts a hole so that each cell is in exactly one part or in the hole", () => {
    fc.assert(
      fc.property(smallRange, smallRange, (range, hole) => {
        const parts = cutOut(range, hole);
        for (const { row, column } of cells) {
          const wanted = containsCell(range, row, column) && !containsCell(hole, row, column) ? 1 : 0;
          expect(parts.filter((part) => containsCell(part, row, column))).toHaveLength(wanted);
        }
      }),
      { seed: 3 },
    );
  });

  it("shares with another range exactly the cells of both", () => {
    fc.assert(
      fc.property(smallRange, smallRange, (a, b) => {
        const both = cells.filter(({ row, column }) => containsCell(a, row, column) && containsCell(b, row, column));
        const shared = intersect(a, b);
        expect(shared ? cellCount(shared) : 0).toBe(both.length);
      }),
      { seed: 4 },
    );
  });

  it("moves, grows and shrinks a range with rows inserted and deleted", () => {
    const band = { left: 0, right: 5 };
    const range = { top: 3, left: 1, bottom: 5, right: 2 };
    expect(shiftRange(range, { ...band, from: 1, count: 2 })).toEqual({ ...range, top: 5, bottom: 7 });
    expect(shiftRange(range, { ...band, from: 4, count: 2 })).toEqual({ ...range, bottom: 7 });
    expect(shiftRange(range, { ...band, from: 6, count: 2 })).toEqual(range);
    expect(shiftRange(range, { ...band, from: 4, count: -1 })).toEqual({ ...range, bottom: 4 });
    expect(shiftRange(range, { ...band, from: 2, count: -2 })).toEqual({ ...range, top: 2, bottom: 3 });
    expect(shiftRange(range, { ...band, from: 3, count: -3 })).toBeUndefined();
    expect(shiftRange(range, { left: 2, right: 5, from: 0, count: 1 })).toBe("conflict");
  });
});
