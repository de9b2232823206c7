import type { ActivityState } from "../../../src/domain/goalRows";
import { assessActivity } from "../../../src/domain/goals/assessActivity";
import { workbookOf } from "../workbookOf";

function lightOf(state: ActivityState | undefined, ends: string | undefined, day: string | undefined = "2026-08-31") {
  const [row] = workbookOf({ activities: [{ state, ends }] }).activities;
  return row && assessActivity(row, day).status;
}

describe("Tranemo styrmodell 3.3: activities, on 31 August 2026", () => {
  it.each([
    ["done", "green"],
    ["ongoing", "yellow"],
    ["late", "red"],
    ["notStarted", "grey"],
    ["dropped", "grey"],
    [undefined, "grey"],
  ] as const)("[T3.3-b] %s with time left is %s", (state, light) => {
    expect(lightOf(state, "2026-12-31")).toBe(light);
    expect(lightOf(state, undefined)).toBe(light);
    expect(lightOf(state, "2026-08-31")).toBe(light);
  });

  it.each([
    ["done", "green"],
    ["ongoing", "red"],
    ["late", "red"],
    ["notStarted", "red"],
    ["dropped", "grey"],
    [undefined, "red"],
  ] as const)("[A-8] %s when its end passed on 30 August is %s", (state, light) => {
    expect(lightOf(state, "2026-08-30")).toBe(light);
  });

  it("[A-8] is not late without a reference day", () => {
    const [row] = workbookOf({ activities: [{ state: "ongoing", ends: "2020-01-01" }] }).activities;
    expect(row && assessActivity(row, undefined).status).toBe("yellow");
  });
});
