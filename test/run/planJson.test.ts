import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import type { Outcome } from "../../src/domain/outcome";
import { planJson } from "../../src/run/planJson";
import { SETTINGS, workbookOf } from "../domain/workbookOf";

const NOTHING: Outcome = {
  settings: SETTINGS,
  frameTerms: [],
  frames: [],
  frameSums: [],
  room: [],
  forecasts: [],
  yearResults: [],
  recoveries: [],
  indicators: [],
  factors: [],
  goals: [],
  activities: [],
  model: STEERING_MODELS.lerum,
  day: undefined,
  missions: [],
  assignments: [],
  risks: [],
  calendar: [],
  financialGoals: [],
  steeringMeasures: [],
  balances: [],
  balanceDeficits: [],
  unitLights: [],
  planReviews: [],
  findings: [],
};

describe("WB: a run as JSON", () => {
  it("[WB] names the model and says null for a day that is not known", () => {
    expect(planJson({ outcome: NOTHING, workbook: workbookOf({}) })).toMatchObject({
      model: { id: "lerum", name: "Lerum", base: "lerum" },
      day: null,
    });
  });

  it("[L-c] gives an assignment's light with its id, found by its row", () => {
    const workbook = workbookOf({ assignments: [{ id: "U1" }, { id: "U2" }] });
    const assignments = workbook.assignments.map(({ at }, index) => ({
      at,
      status: index === 0 ? ("green" as const) : ("red" as const),
    }));
    expect(planJson({ outcome: { ...NOTHING, assignments: assignments.toReversed() }, workbook }).assignments).toEqual([
      { id: "U2", status: "red" },
      { id: "U1", status: "green" },
    ]);
  });

  it("[T6-a] a risk that could not be assessed is null, and no row stands in it", () => {
    const risks = [{ at: { table: "risks", row: 1 }, id: "R1", value: undefined, status: "grey" }] as const;
    expect(planJson({ outcome: { ...NOTHING, risks }, workbook: workbookOf({}) }).risks).toEqual([
      { id: "R1", value: null, status: "grey" },
    ]);
  });
});
