import type { MeasurementRow } from "../../../src/domain/goalRows";
import { assessGoals } from "../../../src/domain/goals/assessGoals";
import { workbookOf } from "../workbookOf";

const year = (at: number) => ({ kind: "year", year: at }) as const;

/** I1 with 90 in 2026 and 70 in 2024, target 80, and a measurement that was left out. */
function assess(leftOut: Partial<MeasurementRow>) {
  const { value } = assessGoals(
    workbookOf({
      goals: [{}],
      indicators: [{ belongsTo: "M1" }],
      measurements: [
        { period: year(2026), value: 90 },
        { period: year(2024), value: 70 },
      ],
      leftOut: { measurements: [{ at: { table: "measurements", row: 3 }, ...leftOut }] },
    }),
    undefined,
  );
  const [indicator] = value.indicators;
  return [indicator?.value, indicator?.trend, indicator?.status, value.goals[0]?.status];
}

const UNKNOWN = [undefined, undefined, "grey", "grey"];

describe("A-5: an indicator whose latest measurement was left out is grey", () => {
  it("[A-5] in 2027, in 2026 beside the one that was read, and in a period that can not be read", () => {
    expect(assess({ indicator: "i1", period: year(2027) })).toEqual(UNKNOWN);
    expect(assess({ indicator: "I1", period: year(2026), value: 10 })).toEqual(UNKNOWN);
    expect(assess({ indicator: "I1", value: 10 })).toEqual(UNKNOWN);
  });

  it("[A-5] has no trend when it is of 2025 or 2024, and is as it was when it is of 2023 or of another indicator", () => {
    expect(assess({ indicator: "I1", period: year(2025) })).toEqual([90, undefined, "green", "green"]);
    expect(assess({ indicator: "I1", period: year(2024), value: 95 })).toEqual([90, undefined, "green", "green"]);
    expect(assess({ indicator: "I1", period: year(2023) })).toEqual([90, "up", "green", "green"]);
    expect(assess({ indicator: "I2", period: year(2027) })).toEqual([90, "up", "green", "green"]);
    expect(assess({ period: year(2027) })).toEqual([90, "up", "green", "green"]);
  });
});
