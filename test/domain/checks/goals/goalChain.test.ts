import { goalLevelSkipped } from "../../../../src/domain/checks/goals/goalLevelSkipped";
import { goalParentNotAbove } from "../../../../src/domain/checks/goals/goalParentNotAbove";
import { goalWithoutContribution } from "../../../../src/domain/checks/goals/goalWithoutContribution";
import { goalWithoutParent } from "../../../../src/domain/checks/goals/goalWithoutParent";
import { told } from "../told";

const settings = { model: "sundsvall" } as const;
const lerum = { model: "lerum" } as const;
const at = { table: "goals", row: 9 } as const;

const overall = (id: string, parent?: string) => ({ id, type: "Övergripande mål", parent });
const operational = (id: string, parent?: string, unit?: string) => ({ id, type: "Verksamhetsmål", parent, unit });

describe("Sundsvall 3: verksamhetsmål contribute to an övergripande mål (röd tråd)", () => {
  it("[S3-c] finds the verksamhetsmål that contributes to nothing, not the goal for the grunduppdrag", () => {
    const goals = [
      overall("Ö1"),
      operational("V1"),
      operational("V2", "Ö1"),
      { id: "G1", type: "mål för grunduppdraget" },
    ];
    expect(told(goalWithoutParent, { settings, goals })).toEqual(["goals 2.parent V1 Verksamhetsmål Övergripande mål"]);
  });

  it("[T1.3-a] asks no goal of Tranemo for one above: goals are not pushed down the chain", () => {
    expect(told(goalWithoutParent, { goals: [{ id: "M1", type: "Utvecklingsmål" }] })).toEqual([]);
  });

  it("[S3-c] names only the step nearest above: a goal of Lerum's verksamhetsplan goes under one of the budget", () => {
    const goals = [{ id: "P1", type: "Mål i verksamhetsplan" }];
    expect(told(goalWithoutParent, { settings: lerum, goals })).toEqual([
      "goals 1.parent P1 Mål i verksamhetsplan Mål i budget",
    ]);
  });

  it("[S3-a] finds the övergripande mål that contributes to a verksamhetsmål", () => {
    const goals = [overall("Ö1", "v1"), operational("V1", "Ö2"), overall("Ö2")];
    expect(told(goalParentNotAbove, { settings, goals })).toEqual([
      "goals 1.parent Ö1 V1 Övergripande mål Verksamhetsmål",
    ]);
  });

  it("[S3-c] lets a verksamhetsmål contribute to one of a unit above, through another, and not to one beside or of its own", () => {
    const units = [
      { unit: "Omsorgsnämnden" },
      { unit: "Omsorg", parent: "omsorgsnämnden" },
      { unit: "Hemtjänst", parent: "Omsorg" },
      { unit: "Skola" },
    ];
    const goals = [
      operational("V1", "Ö1", "Omsorgsnämnden"),
      operational("V2", "V1", "HEMTJÄNST"),
      operational("V3", "V1", "Skola"),
      operational("V4", "V1", "Omsorgsnämnden"),
      operational("V5", "V1"),
    ];
    const found = (leftOut = {}) =>
      told(goalParentNotAbove, { settings, units, goals, leftOut }).map((one) => one.slice(0, 14));
    expect(found()).toEqual(["goals 3.parent", "goals 4.parent", "goals 5.parent"]);
    const unread = [{ at: { table: "units", row: 9 } as const, unit: "Skola", parent: "Omsorgsnämnden" }];
    expect(found({ units: unread })).toEqual(["goals 4.parent", "goals 5.parent"]);
  });

  it("[S3-a] says nothing of goals whose type is unknown, in a circle, disputed, or without a row above", () => {
    const goals = [
      { id: "X1", type: "Etappmål", parent: "V1" },
      overall("Ö1", "X1"),
      overall("Ö2", "V2"),
      operational("V2", "Ö2"),
      overall("Ö3", "V9"),
      overall("Ö4", "V1"),
      operational("V1", "Ö3"),
    ];
    const leftOut = { goals: [{ at, id: "v1" }] };
    expect(told(goalParentNotAbove, { settings, goals, leftOut })).toEqual([]);
    expect(told(goalParentNotAbove, { settings, goals })).toEqual([
      "goals 6.parent Ö4 V1 Övergripande mål Verksamhetsmål",
    ]);
  });

  it("[S3-a] finds the hole in a chain: a goal of Lerum's verksamhetsplan directly under Vilja och mål", () => {
    const goals = [
      { id: "1", type: "Mål i Vilja och mål" },
      { id: "2", type: "Mål i budget", parent: "1" },
      { id: "3", type: "Mål i verksamhetsplan", parent: "1" },
      { id: "4", type: "Mål i verksamhetsplan", parent: "2" },
    ];
    expect(told(goalLevelSkipped, { settings: lerum, goals })).toEqual(["goals 3.parent 3 1 Mål i budget"]);
  });

  it("[S3-c] finds the övergripande mål that nothing contributes to", () => {
    const goals = [overall("Ö1"), overall("Ö2"), operational("V1", "ö1")];
    const found = (leftOut = {}) => told(goalWithoutContribution, { settings, goals, leftOut });
    expect(found()).toEqual(["goals 2.id Ö2 Verksamhetsmål"]);
    expect(found({ goals: [{ at, id: "V2" }] })).toEqual([]);
    expect(found({ goals: [{ at, id: "V2", parent: "Ö2" }] })).toEqual([]);
    expect(found({ goals: [{ at, id: "V2", parent: undefined }] })).toHaveLength(1);
    const budget = { id: "2", type: "Mål i budget", parent: "1" };
    const chain = [{ id: "1", type: "Mål i Vilja och mål" }, budget];
    expect(told(goalWithoutContribution, { settings: lerum, goals: chain })).toEqual([]);
    expect(told(goalWithoutContribution, { goals: [{ id: "M1", type: "Prioriterat mål" }] })).toEqual([]);
  });
});
