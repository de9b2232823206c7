import fc from "fast-check";
import { levelStep, levelSum } from "../../../src/domain/explain/levelStep";
import { rounded, type ShownStep } from "../../../src/domain/explain/shownStep";
import type { Step } from "../../../src/domain/explain/step";
import { constant, sum, word } from "../../../src/domain/explain/steps";

/** A sum of results that were computed elsewhere: they need not be shown whole. */
function sumOf(values: readonly number[]): Step {
  const target = { table: "frames", row: 1, column: "frame" } as const;
  const parts = values.map((value) => ({ ...constant(value, "none", "amount"), target }));
  return sum({ label: word("missing"), unit: "amount" }, parts);
}

function decimals({ decimals: own, operation }: ShownStep): readonly number[] {
  return [own, ...(operation?.parts.map(({ step }) => step.decimals) ?? [])];
}

/** What the parts come to as shown, less what the sum is shown as. */
function left(shown: ShownStep): number {
  const parts = shown.operation?.parts.map(({ step }) => rounded(step, step.decimals)) ?? [];
  return parts.reduce((total, one) => total + one, 0) - rounded(shown, shown.decimals);
}

describe("A sum that is told by itself", () => {
  it.each([
    [
      [-1822.4, 4040.3, 900],
      [0, 0, 0, 0],
    ],
    [
      [-1633.104, 2537.599, 0],
      [1, 1, 1, 1],
    ],
    [
      [1.46, 1.46, 0],
      [2, 2, 2, 2],
    ],
  ])("[A-6] of %j has the fewest decimals with which its parts come to it: %j", (values, expected) => {
    expect(decimals(levelSum(sumOf(values), "tkr"))).toEqual(expected);
    expect(decimals(levelStep(sumOf(values), "tkr"))).toEqual(expected);
  });

  it("[A-6] of parts that no few decimals suit is whole and says that it is rounded", () => {
    const shown = levelSum(sumOf([0.4449 + 1, 0.4449 + 2, 0.4449 + 3]), "tkr");
    expect([decimals(shown), shown.isRounded]).toEqual([[0, 0, 0, 0], true]);
  });

  it("[A-6] comes to what is shown whatever its parts, or says that it is rounded", () => {
    const numbers = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(numbers, (values) => {
        const shown = levelSum(sumOf(values), "tkr");
        expect(Math.abs(left(shown)) < 1e-6 || shown.isRounded).toBe(true);
        expect(Math.max(...decimals(shown)) === shown.decimals || shown.isRounded).toBe(true);
      }),
      { seed: 66, numRuns: 300 },
    );
  });
});
