import fc from "fast-check";
import { createAxis } from "../../../src/preview/grid/axis";

const SEED = 20_261_122;

describe("createAxis: where rows and columns stand", () => {
  it("counts the rows that differ: 20 + 50 + 0 pixels before the fourth row", () => {
    const rows = createAxis(
      100,
      20,
      new Map([
        [1, 50],
        [2, 0],
      ]),
    );
    expect([0, 1, 2, 3, 4].map(rows.offset)).toEqual([0, 20, 70, 70, 90]);
    expect(rows.total).toBe(100 * 20 + 30 - 20);
  });

  it("finds the row under a pixel, past a hidden one", () => {
    const rows = createAxis(100, 20, new Map([[1, 0]]));
    expect(rows.at(19)).toBe(0);
    expect(rows.at(20)).toBe(2);
    expect(rows.at(1_000_000)).toBe(99);
    expect(rows.at(-5)).toBe(0);
  });

  it("agrees with adding the sizes up one by one", () => {
    const sizes = fc.uniqueArray(fc.tuple(fc.nat(59), fc.integer({ min: 0, max: 90 })), {
      selector: ([index]) => index,
    });
    fc.assert(
      fc.property(sizes, fc.nat(60), (exceptions, index) => {
        const axis = createAxis(60, 20, new Map(exceptions));
        const before = Array.from({ length: index }, (_, at) => axis.size(at)).reduce((sum, size) => sum + size, 0);
        expect(axis.offset(index)).toBe(before);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
