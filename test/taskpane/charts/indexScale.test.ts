import type { FrameSeries } from "../../../src/taskpane/charts/frameSeries";
import { indexesOf, indexScale } from "../../../src/taskpane/charts/indexScale";

const series = (...amounts: readonly (number | undefined)[]): FrameSeries => ({
  unit: "Lärande",
  amounts: amounts.map((amount, index) => ({ year: 2026 + index, amount })),
  change: undefined,
});

describe("The frames' lines", () => {
  it("are indexes of the first year, and unknown where a year or the first is", () => {
    expect(indexesOf(series(200, 210, undefined))).toEqual([1, 1.05, undefined]);
    expect(indexesOf(series(undefined, 210))).toEqual([undefined, undefined]);
    expect(indexesOf(series(0, 210))).toEqual([undefined, undefined]);
  });

  it("share a scale, so that 17,7 % is drawn more than eight times as high as 2,1 %", () => {
    const { least, most } = indexScale([series(1000, 1177), series(1000, 1021)]);
    expect(least).toBe(1);
    expect(most).toBe(1.177);
  });

  it("have a scale of some width where nothing changes", () => {
    const { least, most } = indexScale([series(100, 100)]);
    expect(most - least).toBeCloseTo(0.05, 12);
  });
});
