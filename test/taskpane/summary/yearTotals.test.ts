import { yearTotals } from "../../../src/taskpane/summary/yearTotals";
import { granvik } from "../fixtures/granvik";

describe("the plan's years in the summary", () => {
  it("has total, change and room of each year, the budget year first", () => {
    const totals = yearTotals(granvik.outcome);
    expect(totals.map((total) => [total.year, Math.round(total.frame ?? 0), total.room])).toEqual([
      [2027, 1108257, 12300],
      [2028, 1132639, -4100],
      [2029, 1157557, -18850],
    ]);
    expect(totals[0]?.change).toBeCloseTo(0.022, 10);
  });

  it("knows no change without a year before, no room without funding, and no frame of a year without a sum", () => {
    const frameSums = [{ year: 2027, unit: undefined, frame: 10, previousFrame: undefined, complete: false }];
    expect(yearTotals({ ...granvik.outcome, frameSums, room: [] })).toEqual([
      { year: 2027, frame: 10, change: undefined, room: undefined, complete: false },
      { year: 2028, frame: undefined, change: undefined, room: undefined, complete: false },
      { year: 2029, frame: undefined, change: undefined, room: undefined, complete: false },
    ]);
  });
});
