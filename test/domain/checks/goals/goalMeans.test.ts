import { goalWithoutActivity } from "../../../../src/domain/checks/goals/goalWithoutActivity";
import { goalWithoutAnalysis } from "../../../../src/domain/checks/goals/goalWithoutAnalysis";
import { goalWithoutGiver } from "../../../../src/domain/checks/goals/goalWithoutGiver";
import { goalWithoutIndicator } from "../../../../src/domain/checks/goals/goalWithoutIndicator";
import { goalWithoutRecipient } from "../../../../src/domain/checks/goals/goalWithoutRecipient";
import { goalWithoutUnit } from "../../../../src/domain/checks/goals/goalWithoutUnit";
import type { LeftOut } from "../../../../src/domain/leftOut";
import { told } from "../told";

const GOALS = [{ id: "M1" }, { id: "M2" }];

describe("Tranemo styrmodell 3.3: what every prioritised goal has", () => {
  it("[T3.3-b] finds the goal without an activity; a dropped activity is none", () => {
    const activities = [
      { id: "A1", goal: "m1" },
      { id: "A2", goal: "M2", state: "dropped" },
    ] as const;
    const found = (leftOut: LeftOut = {}) => told(goalWithoutActivity, { goals: GOALS, activities, leftOut });
    expect(found()).toEqual(["goals 2.id M2"]);
    const at = { table: "activities", row: 9 } as const;
    expect(found({ activities: [{ at, id: "A3", goal: "M2" }] })).toEqual([]);
    expect(found({ activities: [{ at, id: "A3" }] })).toEqual([]);
    expect(found({ activities: [{ at, id: "A3", goal: "M1" }] })).toHaveLength(1);
  });

  it("[T3.3-c] finds the goal that neither an indicator of its own nor its factor's measures", () => {
    const goals = [...GOALS, { id: "M3" }, { id: "M4" }];
    const factors = [
      { id: "F1", goal: "M2" },
      { id: "F2", goal: "M3" },
    ];
    const indicators = [
      { id: "I1", belongsTo: "M1" },
      { id: "I2", belongsTo: "f1" },
    ];
    const found = (leftOut: LeftOut = {}) => told(goalWithoutIndicator, { goals, factors, indicators, leftOut });
    expect(found()).toEqual(["goals 3.id M3", "goals 4.id M4"]);
    const indicator = { table: "indicators", row: 9 } as const;
    const factor = { table: "factors", row: 9 } as const;
    expect(found({ indicators: [{ at: indicator, id: "I3", belongsTo: "F2" }] })).toEqual(["goals 4.id M4"]);
    expect(found({ indicators: [{ at: indicator, id: "I3" }] })).toEqual([]);
    expect(found({ factors: [{ at: factor, goal: "M4" }] })).toEqual(["goals 3.id M3"]);
    expect(found({ factors: [{ at: factor, id: "F9", goal: "M4" }] })).toHaveLength(2);
  });

  it("[S3-b] asks an övergripande mål of Sundsvall for an indicator of its own, a verksamhetsmål not", () => {
    const goals = [
      { id: "Ö1", type: "Övergripande mål" },
      { id: "V1", type: "Verksamhetsmål" },
    ];
    const factors = [
      { id: "F1", goal: "Ö1" },
      { id: "F2", goal: "V1" },
    ];
    const indicators = [{ belongsTo: "F1" }, { belongsTo: "F2" }];
    const settings = { model: "sundsvall" } as const;
    expect(told(goalWithoutIndicator, { settings, goals, factors, indicators })).toEqual(["goals 1.id Ö1"]);
    const tranemo = [{ id: "Ö1", type: "Prioriterat mål" }];
    expect(told(goalWithoutIndicator, { goals: tranemo, factors, indicators })).toEqual([]);
  });

  it("[T3.3-a] finds the goal without a unit, and the one without a reference to its analysis", () => {
    const goals = [{ id: "M1", unit: "Skola", analysis: "Nulägesanalys 2026" }, { id: "M2" }];
    expect(told(goalWithoutUnit, { goals })).toEqual(["goals 2.unit M2"]);
    expect(told(goalWithoutAnalysis, { goals })).toEqual(["goals 2.analysis M2"]);
  });

  it("[S3-a] asks no unit of an övergripande mål: it is common to all", () => {
    const goals = [{ id: "Ö1", type: "Övergripande mål" }];
    expect(told(goalWithoutUnit, { settings: { model: "sundsvall" }, goals })).toEqual([]);
  });
});

describe("Så styr vi Lerum: goals are directed to a named recipient", () => {
  it("[L-a] finds the goal without a giver and the one without a recipient, not one whose id two rows have", () => {
    const goals = [
      { id: "M1", giver: "KS", recipient: " " },
      { id: "M2", recipient: "Lärande" },
    ];
    expect(told(goalWithoutGiver, { goals })).toEqual(["goals 2.giver M2"]);
    expect(told(goalWithoutRecipient, { goals })).toEqual(["goals 1.recipient M1"]);
    const leftOut = { goals: [{ at: { table: "goals", row: 9 }, id: "m2" }] } as const;
    expect(told(goalWithoutGiver, { goals, leftOut })).toEqual([]);
  });
});
