import { assignmentWithoutOrigin } from "../../../../src/domain/checks/assignments/assignmentWithoutOrigin";
import { politicalOrigins } from "../../../../src/domain/checks/assignments/politicalOrigins";
import { STEERING_MODELS } from "../../../../src/domain/models/steeringModels";
import { type Written, workbookOf } from "../../workbookOf";
import { foundBy } from "../questionOf";

const units = [
  { unit: "Kommunfullmäktige", kind: "political" },
  { unit: "Sektor lärande", kind: "official", responsible: "Sektorchef" },
] as const;

const OFFICIAL = "Sektor lärande";
const POLITICAL = "Kommunfullmäktige";

/** Which of the assignments' goals, `U1` on, have no political origin. */
function without(goals: Written["goals"], asked: readonly (string | undefined)[], other: Written = {}) {
  const assignments = asked.map((goal, index) => ({ id: `U${index + 1}`, goal }));
  const written = { units, goals: goals ?? [], assignments, ...other };
  return foundBy(assignmentWithoutOrigin, written).map(({ facts }) => ("assignment" in facts ? facts.assignment : ""));
}

describe("Så styr vi Lerum: uppdrag har ursprung i de politiska målen", () => {
  it("[L-b] asks for the goal of an assignment that names none, at its Mål", () => {
    expect(foundBy(assignmentWithoutOrigin, { assignments: [{ id: "U1" }] })).toEqual([
      {
        code: "assignment-without-origin",
        at: { table: "assignments", row: 1, column: "goal" },
        facts: { assignment: "U1" },
      },
    ]);
  });

  it("[L-b] finds a goal that does not exist, once there are goals", () => {
    expect(without([{ id: "M1" }], ["M1", "M9", "m1 "])).toEqual(["U2"]);
    expect(without([], ["M9"])).toEqual([]);
  });

  it("[L-b] accepts a goal decided by politicians, or one of which nothing says who decided it", () => {
    const goals = [
      { id: "M1", decidedBy: POLITICAL },
      { id: "M2" },
      { id: "M3", decidedBy: "Regeringen" },
      { id: "M4", decidedBy: OFFICIAL },
      { id: "M5", decidedBy: "sektorchef" },
    ];
    expect(without(goals, ["M1", "M2", "M3", "M4", "M5"])).toEqual(["U4", "U5"]);
  });

  it("[L-b] looks up the chain: M3 under M2 under M1, only M1 decided by kommunfullmäktige", () => {
    const goals = [
      { id: "M1", decidedBy: POLITICAL },
      { id: "M2", decidedBy: OFFICIAL, parent: "m1" },
      { id: "M3", decidedBy: OFFICIAL, parent: "M2" },
      { id: "M4", decidedBy: OFFICIAL, parent: "M5" },
      { id: "M5", decidedBy: OFFICIAL },
    ];
    expect(without(goals, ["M3", "M4", "M5", "M2"])).toEqual(["U2", "U3"]);
  });

  it("[L-b] accepts an overall goal of the model whoever wrote it, and what lies under it", () => {
    const model = STEERING_MODELS.sundsvall;
    const type = model.goalTypes.find(({ isOverall }) => isOverall)?.name ?? "";
    const goals = [
      { id: "M1", decidedBy: OFFICIAL, type: ` ${type.toUpperCase()}` },
      { id: "M2", decidedBy: OFFICIAL, parent: "M1" },
    ];
    expect(without(goals, ["M1", "M2"], { model })).toEqual([]);
    expect(without([{ id: "M1", decidedBy: OFFICIAL, type: "Delmål" }], ["M1"], { model })).toEqual(["U1"]);
  });

  it("[L-b] finds no origin in goals that lie in a circle", () => {
    const goals = [
      { id: "M1", decidedBy: OFFICIAL, parent: "M2" },
      { id: "M2", decidedBy: OFFICIAL, parent: "M1" },
      { id: "M3", decidedBy: OFFICIAL, parent: "M3" },
    ];
    expect(without(goals, ["M1", "M2", "M3"])).toEqual(["U1", "U2", "U3"]);
  });

  it("[A-5] accepts what a row that could not be read may be", () => {
    const goals = [
      { id: "M1", decidedBy: OFFICIAL },
      { id: "M2", decidedBy: OFFICIAL, parent: "M8" },
    ];
    const at = { table: "goals", row: 9 } as const;
    expect(without(goals, ["M1", "M2", "M7"])).toEqual(["U1", "U2", "U3"]);
    expect(without(goals, ["M1", "M2", "M7"], { leftOut: { goals: [{ at, id: "m1" }] } })).toEqual(["U2", "U3"]);
    expect(without(goals, ["M1", "M2", "M7"], { leftOut: { goals: [{ at, id: "M8" }] } })).toEqual(["U1", "U3"]);
    expect(without(goals, ["M1", "M2", "M7"], { leftOut: { goals: [{ at }] } })).toEqual(["U1"]);
  });

  it("[L-b] walks a chain of 20 000 goals once for 20 000 assignments", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => index);
    const goals = ids.map((index) => ({ id: `M${index}`, decidedBy: OFFICIAL, parent: `M${index + 1}` }));
    const hasOrigin = politicalOrigins(workbookOf({ units, goals }));
    expect(ids.filter((index) => hasOrigin(`M${index}`))).toEqual([]);
  });
});
