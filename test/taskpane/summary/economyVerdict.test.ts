import type { Light } from "../../../src/domain/light";
import type { Outcome, RecoveryState } from "../../../src/domain/outcome";
import { economyVerdict } from "../../../src/taskpane/summary/economyVerdict";
import { granvik } from "../fixtures/granvik";
import { forecasts, recoveries } from "../fixtures/granvikRows";

const [forecast] = forecasts;
const [recovery] = recoveries;

/** An outcome with a forecast of each light (each its own unit), deficits of the states, and this room in 2027. */
function outcome(lights: readonly Light[], states: readonly RecoveryState[] = [], left = 0): Outcome {
  if (!forecast || !recovery) throw new Error("The fixture has no rows.");
  return {
    ...granvik.outcome,
    forecasts: lights.map((status, index) => ({ ...forecast, unit: `Enhet ${index}`, status })),
    recoveries: states.map((state) => ({ ...recovery, state })),
    room: [{ year: 2027, funding: 0, resultTarget: 0, frames: 0, left }],
  };
}

describe("Tranemo styrmodell 3.2: the economy is superior to the operation", () => {
  it.each<[string, Outcome, Light]>([
    ["a blocked forecast", outcome(["green", "red"]), "red"],
    ["an overdue deficit", outcome(["green"], ["overdue"]), "red"],
    ["a covered deficit", outcome(["green", "yellow"]), "yellow"],
    ["a deficit still to be recovered", outcome(["green"], ["open"]), "yellow"],
    ["frames beyond the money there is", outcome(["green"], [], -1), "yellow"],
    ["only green forecasts", outcome(["green", "grey"], ["recovered", "exempted"]), "green"],
    ["nothing that can be judged", outcome(["grey"]), "grey"],
    ["no forecasts", outcome([]), "grey"],
  ])("[T3.2-g] %s decides", (_, given, light) => {
    expect(economyVerdict(given).light).toBe(light);
  });

  it("counts only each unit's latest period: Granvik has 2 blocked, though Omsorg's April was yellow", () => {
    expect(economyVerdict(granvik.outcome)).toEqual({
      light: "red",
      blocked: 2,
      covered: 1,
      overdue: 1,
      open: 1,
      lackingYears: [2028, 2029],
    });
  });
});
