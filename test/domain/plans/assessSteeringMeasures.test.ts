import type { SteeringMeasureRow } from "../../../src/domain/planRows";
import { assessSteeringMeasures } from "../../../src/domain/plans/assessSteeringMeasures";
import { workbookOf } from "../workbookOf";

const DECISION = { decision: "KF § 12", decided: "2026-09-15" };

function lightOf(row: Partial<SteeringMeasureRow>) {
  return assessSteeringMeasures(workbookOf({ steeringMeasures: [row] }))[0]?.status;
}

describe("Sundsvall 4: steering measures are proposed, decided, carried out and documented", () => {
  it.each([
    ["proposed", {}, "yellow"],
    ["decided", DECISION, "yellow"],
    ["carriedOut", DECISION, "green"],
    ["documented", DECISION, "green"],
    ["rejected", {}, "grey"],
    ["decided", { decision: "KF § 12" }, "red"],
    ["carriedOut", { decided: "2026-09-15" }, "red"],
    ["documented", { ...DECISION, decision: " " }, "red"],
  ] as const)("[S4-e] %s with %j", (state, cells, light) => {
    expect(lightOf({ decision: undefined, decided: undefined, ...cells, state })).toBe(light);
  });

  it("[A-5] one without a state is grey, and so is one whose id stands twice", () => {
    expect(lightOf({ ...DECISION, state: undefined })).toBe("grey");
    const leftOut = { steeringMeasures: [{ at: { table: "steeringMeasures", row: 2 } as const, id: "S1" }] };
    const twice = workbookOf({ steeringMeasures: [{ ...DECISION, id: "S1", state: "documented" }], leftOut });
    expect(assessSteeringMeasures(twice)[0]?.status).toBe("grey");
  });
});
