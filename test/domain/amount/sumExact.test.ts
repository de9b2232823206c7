import fc from "fast-check";
import { sumExact } from "../../../src/domain/amount/sumExact";

describe("A-6: sums add unrounded values", () => {
  it("[A-6] gives 0,6 for 0,1 + 0,2 + 0,3, where adding from the left gives 0,6000000000000001", () => {
    expect(sumExact([0.1, 0.2, 0.3])).toBe(0.6);
  });

  it("[A-6] keeps 1 beside 1e100 − 1e100", () => {
    expect(sumExact([1e100, 1, -1e100])).toBe(1);
  });

  it("[A-6] rounds the exact sum to even when it lies halfway, as one rounding would", () => {
    expect(sumExact([2 ** 53, 1, 2 ** -60])).toBe(2 ** 53 + 2);
    expect(sumExact([2 ** 53, 1])).toBe(2 ** 53);
  });

  it("[A-6] sums nothing to 0 and never gives −0", () => {
    expect(Object.is(sumExact([]), 0)).toBe(true);
    expect(Object.is(sumExact([-0, -0]), 0)).toBe(true);
  });

  it("[A-6] says Infinity, not NaN, when the sum is too large", () => {
    expect(sumExact([1.7e308, 1.7e308])).toBe(Number.POSITIVE_INFINITY);
  });

  it("[A-6] is the same in every order", () => {
    const terms = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 30 });
    const shuffled = terms.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => Object.is(sumExact(list), sumExact(other))),
      { seed: 32, numRuns: 500 },
    );
  });

  it("[A-6] equals the whole-number sum when every term is whole", () => {
    const whole = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 });
    fc.assert(
      fc.property(whole, (list) => sumExact(list) === list.reduce((sum, term) => sum + term, 0)),
      { seed: 32 },
    );
  });
});
