import { assessGoals } from "../../../src/domain/goals/assessGoals";
import type { ModelId } from "../../../src/domain/settings";
import { type Written, workbookOf } from "../workbookOf";

const VALUES = { green: 90, yellow: 77, red: 10 };
const indicator = (id: string, belongsTo: string, weight = 1) => ({ id, belongsTo, weight });
const value = (id: string, light: keyof typeof VALUES) => ({ indicator: id, value: VALUES[light] });
const statuses = (written: Written) =>
  Object.fromEntries(assessGoals(workbookOf(written), undefined).value.goals.map((goal) => [goal.id, goal.status]));
const codes = (written: Written) => assessGoals(workbookOf(written), undefined).findings.map((one) => one.code);

/** M1 (one green indicator) above M2 (one red) above M3 (nothing measured). */
const CHAIN: Written = {
  goals: [{ id: "M1" }, { id: "M2", parent: " m1" }, { id: "M3", parent: "M2" }],
  indicators: [indicator("I1", "m1 "), indicator("I2", "M2"), indicator("I3", "M3")],
  measurements: [value("i1", "green"), value("I2", "red")],
};

describe("Tranemo styrmodell 1.3: goals are not pushed down the chain", () => {
  it.each<ModelId>(["tranemo", "egen"])("[T1.3-a] in %s M1 stays green above a red M2", (model) => {
    expect(statuses({ ...CHAIN, settings: { model } })).toEqual({ M1: "green", M2: "red", M3: "grey" });
  });

  it.each<ModelId>(["sundsvall", "lerum", "timra"])("[T1.3-a] in %s M1 is half attained: yellow", (model) => {
    expect(statuses({ ...CHAIN, settings: { model } })).toEqual({ M1: "yellow", M2: "red", M3: "grey" });
  });

  it("[S4-b] takes in only the goals directly below, each with weight 1 beside an indicator of weight 3", () => {
    const written: Written = {
      settings: { model: "sundsvall" },
      goals: [{ id: "C", parent: "B" }, { id: "B", parent: "A" }, { id: "A" }],
      indicators: [indicator("I1", "A", 3), indicator("I2", "B", 3), indicator("I3", "C")],
      measurements: [value("I1", "green"), value("I2", "green"), value("I3", "red")],
    };
    expect(statuses(written)).toEqual({ C: "red", B: "green", A: "green" });
  });
});

describe("Goals that lie in a circle", () => {
  const written: Written = {
    ...CHAIN,
    settings: { model: "sundsvall" },
    goals: [
      { id: "M1", parent: "M2" },
      { id: "M2", parent: "M1" },
      { id: "M3", parent: "M2" },
      { id: "M4", parent: "M4" },
    ],
    indicators: [...(CHAIN.indicators ?? []), indicator("I4", "M4")],
    measurements: [...(CHAIN.measurements ?? []), value("I3", "yellow")],
  };

  it("[WB] count their own indicators alone, with a finding on each; the goal below them is not one of them", () => {
    expect(statuses(written)).toEqual({ M1: "green", M2: "red", M3: "yellow", M4: "grey" });
    const { findings } = assessGoals(workbookOf(written), undefined);
    expect(findings.map((one) => [one.code, one.at.row])).toEqual([
      ["goal-cycle", 1],
      ["goal-cycle", 2],
      ["goal-cycle", 4],
    ]);
  });

  it("[WB] a link to a goal that is not there, or an id written twice, is no circle", () => {
    expect(codes({ goals: [{ id: "A", parent: "X" }, { id: "B" }, { id: "b" }, { id: "C", parent: "B" }] })).toEqual(
      [],
    );
  });

  it("[WB] a chain of 20 000 goals is followed to its end", () => {
    const goals = Array.from({ length: 20_000 }, (_, index) => ({ id: `M${index}`, parent: `M${index + 1}` }));
    const result = statuses({
      settings: { model: "timra" },
      goals,
      indicators: [indicator("I1", "M0")],
      measurements: [value("I1", "red")],
    });
    expect(result.M19999).toBe("red");
  });
});

describe("Tranemo styrmodell 3.4: quality factors have indicators", () => {
  const written: Written = {
    goals: [{ id: "M1" }],
    factors: [{ id: "F1", goal: "M1" }, { id: "F2", goal: "M1" }, { id: "F3" }],
    indicators: [indicator("I1", "F1", 5), indicator("I2", "F2"), indicator("I3", "M1")],
    measurements: [value("I1", "red"), value("I2", "green"), value("I3", "green")],
  };

  it("[T3.4-a] gives each factor the light of its own indicators, grey without any", () => {
    expect(assessGoals(workbookOf(written), undefined).value.factors.map((factor) => factor.status)).toEqual([
      "red",
      "green",
      "grey",
    ]);
  });

  it("[T3.3-c] counts each factor with weight 1 in its goal: 2 of 3 attained is yellow", () => {
    expect(statuses(written)).toEqual({ M1: "yellow" });
  });
});

describe("Sundsvall 4, fotnot 5: a qualitative overall judgement", () => {
  const judged = (assessment: "green" | "grey", reason: string | undefined): Written => ({
    ...CHAIN,
    settings: { model: "sundsvall" },
    goals: [{ id: "M1" }, { id: "M2", parent: "M1", assessment, reason }],
  });

  it("[S4-d] stands before the computed light, and passes on to the goal above", () => {
    const { value: outcome } = assessGoals(workbookOf(judged("green", "Ny mätmetod")), undefined);
    expect(outcome.goals.map((goal) => [goal.id, goal.computedStatus, goal.status])).toEqual([
      ["M1", "green", "green"],
      ["M2", "red", "green"],
    ]);
  });

  it("[S4-d] is an error without a reason, and the computed light stands", () => {
    expect(statuses(judged("green", " "))).toEqual({ M1: "yellow", M2: "red" });
    expect(codes(judged("green", undefined))).toEqual(["assessment-without-reason"]);
  });

  it("[A-5] judged grey leaves the denominator above", () => {
    expect(statuses(judged("grey", "Mäts inte i år"))).toEqual({ M1: "green", M2: "grey" });
  });
});

describe("Tranemo styrmodell 3.3: activities say how a goal is reached", () => {
  it("[T3.3-b] Klar is green, Pågår yellow, Försenad red; not begun, dropped and empty are grey", () => {
    const states = ["done", "ongoing", "late", "notStarted", "dropped", undefined] as const;
    const { activities } = assessGoals(workbookOf({ activities: states.map((state) => ({ state })) }), undefined).value;
    expect(activities.map((one) => one.status)).toEqual(["green", "yellow", "red", "grey", "grey", "grey"]);
  });
});
