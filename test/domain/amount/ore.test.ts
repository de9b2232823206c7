import fc from "fast-check";
import { fromOre, toOre } from "../../../src/domain/amount/ore";

describe("A-4: amounts are compared in whole öre", () => {
  it.each([
    [0.1 + 0.2, "kr", 30],
    [1.005, "kr", 101],
    [-1.005, "kr", -101],
    [0.004, "kr", 0],
    [-0.004, "kr", 0],
    [1.2005, "tkr", 120_050],
    [64.7768, "mnkr", 6_477_680_000],
  ] as const)("[A-4] reads %d %s as %d öre", (amount, unit, ore) => {
    expect(Object.is(toOre(amount, unit), ore)).toBe(true);
  });

  it("[A-4] reads back every whole öre in every unit", () => {
    const ore = fc.integer({ min: -1e13, max: 1e13 });
    fc.assert(
      fc.property(ore, fc.constantFrom("kr", "tkr", "mnkr"), (amount, unit) => {
        return toOre(fromOre(amount, unit), unit) === amount;
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});
