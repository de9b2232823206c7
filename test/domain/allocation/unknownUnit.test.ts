import { workbookOf } from "../workbookOf";
import { evaluateFrames } from "./evaluateFrames";

const WRITTEN = {
  settings: { amountUnit: "unknown", planYears: 1 },
  services: [
    { service: "Skola", method: "volume" },
    { service: "Bad", method: "fixed" },
    { service: "Väg", method: "indexation" },
    { service: "Vård", method: "indexation" },
  ],
  targetGroups: [{ measure: "manual" }],
  volumes: [{ year: 2026 }, { year: 2027 }],
  standardCosts: ["Skola", "Vård"].map((service) => ({ service, year: 2026, cost: 50 })),
  baseFrames: [
    { service: "Bad", year: 2027, frame: 70 },
    { service: "Väg", year: 2026, frame: 100 },
    { service: "Vård", year: 2026, frame: 200 },
  ],
  priceIndexes: [{ year: 2027, change: 0.02 }],
} as const;

describe("WB: a Beloppsenhet that can not be read", () => {
  it("[WB] computes the frames of amounts alone, none of prices, and tells of it at the setting only", () => {
    const { frames, frameTerms, frameSums, findings } = evaluateFrames(workbookOf(WRITTEN));
    expect(frames.map((frame) => [frame.service, frame.frame, frame.volumeEffect])).toEqual([
      ["Bad", 70, undefined],
      ["Väg", 102, 0],
    ]);
    expect(frameTerms).toHaveLength(2);
    expect(frameSums.find((sum) => sum.unit === undefined)).toMatchObject({ frame: 172, complete: false });
    expect(findings).toEqual([]);
  });

  it("[WB] computes all four when it is tkr", () => {
    const outcome = evaluateFrames(workbookOf({ ...WRITTEN, settings: { planYears: 1 } }));
    expect(outcome.frames).toHaveLength(4);
  });

  it("[A-4] judges forecasts and follows deficits in the amounts' own unit", () => {
    const { forecasts, recoveries } = evaluateFrames(
      workbookOf({
        settings: { amountUnit: "unknown" },
        followUps: [{ frame: 1, forecast: 1.3 }],
        measures: [{ effect: 0.1 }, { effect: 0.2 }],
        yearResults: [
          { year: 2024, frame: 100, outcome: 109.5 },
          { year: 2025, frame: 100, outcome: 99.25 },
        ],
      }),
    );
    expect(forecasts[0]).toMatchObject({ remaining: 0, status: "yellow" });
    expect(recoveries[0]).toMatchObject({ deficit: 9.5, recovered: 0.75, remaining: 8.75, status: "yellow" });
  });
});
