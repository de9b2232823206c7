import { globalGoalsAllChosen } from "../../../../src/domain/checks/goals/globalGoalsAllChosen";
import { globalGoalsNotChosen } from "../../../../src/domain/checks/goals/globalGoalsNotChosen";
import { globalGoalUnknown } from "../../../../src/domain/checks/goals/globalGoalUnknown";
import { visionAreasMissing } from "../../../../src/domain/checks/goals/visionAreasMissing";
import type { LeftOut } from "../../../../src/domain/leftOut";
import { told } from "../told";

const settings = { model: "timra" } as const;
const units = [
  { unit: "Kommunstyrelsen", level: "Kommunstyrelse" },
  { unit: "Socialnämnden", level: "Nämnd", kind: "political" },
  { unit: "Socialförvaltningen", level: "Förvaltning" },
  { unit: "Nämndkansliet", level: "Nämnd", kind: "official" },
] as const;
const at = { table: "goals", row: 9 } as const;

describe("Timrå, Inriktning: each nämnd points out a smaller number of the 17 global goals", () => {
  it("[Ti-b] finds the nämnd that chose none at its first goal, and the one without goals at its own row", () => {
    const goals = [
      { id: "M1", unit: "SOCIALNÄMNDEN" },
      { id: "M2", unit: "Socialnämnden" },
    ];
    const found = (leftOut: LeftOut = {}) => told(globalGoalsNotChosen, { settings, units, goals, leftOut });
    expect(found()).toEqual(["units 1.unit Kommunstyrelsen", "goals 1.globalGoals Socialnämnden"]);
    expect(found({ goals: [{ at, id: "M3", unit: "Socialnämnden", globalGoals: "3" }] })).toHaveLength(1);
    expect(found({ goals: [{ at, id: "M3", unit: "Socialnämnden" }] })).toHaveLength(1);
    expect(found({ goals: [{ at, id: "M3", globalGoals: "3" }] })).toEqual([]);
    expect(found({ goals: [{ at, unit: "Socialnämnden", globalGoals: undefined }] })).toHaveLength(2);
  });

  it("[Ti-b] is content with one choice, and asks nothing of a workbook without goals", () => {
    const goals = units.map(({ unit }, index) => ({ id: `M${index}`, unit, globalGoals: "3" }));
    expect(told(globalGoalsNotChosen, { settings, units, goals })).toEqual([]);
    expect(told(globalGoalsNotChosen, { settings, units })).toEqual([]);
  });

  it("[Ti-b] finds the nämnd whose goals together name all 17, not one that names 16", () => {
    const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const goals = (last: number) => [
      { id: "M1", unit: "Kommunstyrelsen", globalGoals: numbers(1, 9).join(", ") },
      { id: "M2", unit: "Kommunstyrelsen", globalGoals: numbers(9, last).join(" ") },
    ];
    expect(told(globalGoalsAllChosen, { settings, units, goals: goals(17) })).toEqual([
      "goals 1.globalGoals Kommunstyrelsen",
    ]);
    expect(told(globalGoalsAllChosen, { settings, units, goals: goals(16) })).toEqual([]);
  });

  it("[Ti-b] finds what names no global goal, part by part", () => {
    const goals = [{ globalGoals: "Mål 4, 18; 10 11" }, { id: "M2", globalGoals: "God hälsa, 0" }, { id: "M3" }];
    expect(told(globalGoalUnknown, { settings, goals })).toEqual([
      "goals 1.globalGoals M1 18",
      "goals 2.globalGoals M2 God hälsa",
      "goals 2.globalGoals M2 0",
    ]);
  });
});

describe("Timrå, Inriktning: each nämnd contributes to the areas of the vision", () => {
  const areas = { ...settings, visionAreas: "Lärande; Trygghet, hälsa och omsorg;Miljö" };

  it("[Ti-c] names the areas of Inställningar that no goal of the nämnd names", () => {
    const goals = [
      { id: "M1", unit: "Kommunstyrelsen", visionArea: "trygghet, hälsa och omsorg" },
      { id: "M2", unit: "Kommunstyrelsen", visionArea: "Miljö, Lärande" },
      { id: "M3", unit: "Socialnämnden", visionArea: "Lärande" },
    ];
    const found = (leftOut: LeftOut = {}) => told(visionAreasMissing, { settings: areas, units, goals, leftOut });
    expect(found()).toEqual(["goals 3.visionArea Socialnämnden Trygghet, hälsa och omsorg/Miljö"]);
    expect(found({ goals: [{ at, unit: "Socialnämnden" }] })).toEqual([]);
    expect(found({ goals: [{ at, visionArea: "miljö" }] })).toEqual([
      "goals 3.visionArea Socialnämnden Trygghet, hälsa och omsorg",
    ]);
    expect(found({ goals: [{ at, unit: "Socialförvaltningen" }] })).toHaveLength(1);
  });

  it("[Ti-c] takes the areas that the goals name where Inställningar has none", () => {
    const goals = [
      { id: "M1", unit: "Kommunstyrelsen", visionArea: "Lärande; Miljö" },
      { id: "M2", visionArea: "miljö" },
    ];
    expect(told(visionAreasMissing, { settings, units, goals })).toEqual(["units 2.unit Socialnämnden Lärande/Miljö"]);
    expect(told(visionAreasMissing, { settings, units, goals: [{ id: "M1" }] })).toEqual([]);
  });
});
