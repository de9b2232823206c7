import type { Light } from "../../../src/domain/light";
import type { RecoveryState } from "../../../src/domain/outcome";
import type { RunReport } from "../../../src/run/runReport";
import { economyVerdict } from "../../../src/taskpane/summary/economyVerdict";
import { granvik } from "../fixtures/granvik";
import { forecasts, recoveries } from "../fixtures/granvikRows";

const [forecast] = forecasts;
const [recovery] = recoveries;

/** An outcome with a forecast of each light (each its own unit), deficits of the states, and this room in 2027. */
function outcome(lights: readonly Light[], states: readonly RecoveryState[] = [], left = 0): RunReport {
  if (!forecast || !recovery) throw new Error("The fixture has no rows.");
  return {
    ...granvik,
    outcome: {
      ...granvik.outcome,
      forecasts: lights.map((status, index) => ({ ...forecast, unit: `Enhet ${index}`, status })),
      recoveries: states.map((state) => ({ ...recovery, state })),
      room: [{ year: 2027, funding: 0, resultTarget: 0, frames: 0, left }],
    },
  };
}

describe("Tranemo styrmodell 3.2: the economy is superior to the operation", () => {
  it.each<[string, RunReport, Light]>([
    ["a blocked forecast", outcome(["green", "red"]), "red"],
    ["an overdue deficit", outcome(["green"], ["overdue"]), "red"],
    ["a covered deficit", outcome(["green", "yellow"]), "yellow"],
    ["a deficit still to be recovered", outcome(["green"], ["open"]), "yellow"],
    ["frames beyond the money there is", outcome(["green"], [], -1), "yellow"],
    ["only green forecasts", outcome(["green", "green"], ["recovered", "exempted"]), "green"],
    ["a unit that has not submitted", outcome(["green", "grey"]), "grey"],
    ["nothing that can be judged", outcome(["grey"]), "grey"],
    ["no forecasts", outcome([]), "grey"],
  ])("[T3.2-g] %s decides", (_, given, light) => {
    expect(economyVerdict(given).light).toBe(light);
  });

  it("gives no green while a closed year could not be read", () => {
    const given = outcome(["green"]);
    const leftOut = { yearResults: [{ unit: "Lärande", at: { table: "yearResults", row: 3 } }] } as const;
    expect(economyVerdict({ ...given, workbook: { ...given.workbook, leftOut } }).light).toBe("grey");
  });

  it("counts only each unit's latest period: Granvik has 2 blocked, though Omsorg's April was yellow", () => {
    expect(economyVerdict(granvik)).toMatchObject({
      light: "red",
      blocked: 2,
      covered: 1,
      overdue: 1,
      open: 1,
      lackingYears: [2028, 2029],
    });
  });
});
