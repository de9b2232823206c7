import { evaluate } from "../../../src/domain/evaluate";
import { workbookOf } from "../workbookOf";

const at = (table: "goals" | "factors" | "indicators" | "activities" | "followUps") => ({ table, row: 2 });
const WRITTEN = {
  goals: [{ id: "M1" }, { id: "M2" }],
  factors: [{ id: "F1", goal: "M1" }],
  indicators: [
    { id: "I1", belongsTo: "F1" },
    { id: "I2", belongsTo: "M2" },
  ],
  measurements: [
    { indicator: "I1", value: 90 },
    { indicator: "I2", value: 10 },
  ],
  activities: [{ id: "A1", state: "done" }],
} as const;

function lights(leftOut: Parameters<typeof workbookOf>[0]["leftOut"] = {}) {
  const { goals, factors, indicators, activities } = evaluate(workbookOf({ ...WRITTEN, leftOut }));
  return [...goals, ...factors, ...indicators, ...activities].map(({ id, status }) => `${id} ${status}`);
}

describe("WB: two rows with one id, neither of which is trusted", () => {
  it("[T3.3-c] are lit when every id is written once", () => {
    expect(lights()).toEqual(["M1 green", "M2 red", "F1 green", "I1 green", "I2 red", "A1 green"]);
  });

  it("[A-5] an indicator is grey without a value, and counts nowhere", () => {
    const leftOut = { indicators: [{ at: at("indicators"), id: "i1 " }] };
    expect(lights(leftOut)).toEqual(["M1 grey", "M2 red", "F1 grey", "I1 grey", "I2 red", "A1 green"]);
    const [indicator] = evaluate(workbookOf({ ...WRITTEN, leftOut })).indicators;
    expect(indicator).toMatchObject({ value: undefined, period: undefined, trend: undefined });
  });

  it("[A-5] a factor, a goal and an activity are grey", () => {
    expect(lights({ factors: [{ at: at("factors"), id: "F1" }] }).slice(0, 4)).toEqual([
      "M1 grey",
      "M2 red",
      "F1 grey",
      "I1 green",
    ]);
    expect(lights({ goals: [{ at: at("goals"), id: "M2" }] }).slice(0, 3)).toEqual(["M1 green", "M2 grey", "F1 green"]);
    expect(lights({ activities: [{ at: at("activities"), id: "A1" }] }).at(-1)).toBe("A1 grey");
  });

  it("[S4-d] a goal's Bedömning does not stand either", () => {
    const { goals } = evaluate(
      workbookOf({
        goals: [{ id: "M1", assessment: "green", reason: "x" }],
        leftOut: { goals: [{ at: at("goals"), id: "M1" }] },
      }),
    );
    expect(goals[0]).toMatchObject({ computedStatus: "grey", status: "grey" });
  });

  it("[A-5] a forecast whose unit and period stand twice is grey and without amounts; another period's stands", () => {
    const period = { kind: "month", year: 2026, part: 8 } as const;
    const { forecasts, findings } = evaluate(
      workbookOf({
        followUps: [
          { period, frame: 10, forecast: 12 },
          { period: { ...period, part: 4 }, frame: 10, forecast: 9 },
        ],
        leftOut: { followUps: [{ at: at("followUps"), unit: "OMSORG", period, frame: 10, forecast: 9 }] },
      }),
    );
    expect(forecasts.map((one) => [one.status, one.deviation])).toEqual([
      ["grey", undefined],
      ["green", 1],
    ]);
    expect(findings).toEqual([]);
  });
});
