import { missionIncomplete } from "../../../../src/domain/checks/plans/missionIncomplete";
import { missionMissing } from "../../../../src/domain/checks/plans/missionMissing";
import type { LeftOut } from "../../../../src/domain/leftOut";
import { told } from "../told";

const units = [{ unit: "Omsorg", level: "Sektion" }, { unit: "Skola", level: "Sektion" }, { unit: "Hemtjänst" }];
const COMPLETE = { idea: "Att ge omsorg", documents: "SoL", vision: "Ett gott liv", partners: "Regionen" };
const at = { table: "missions", row: 9 } as const;

describe("Tranemo styrmodell 3.1: the description of a grunduppdrag has four parts", () => {
  it("[T3.1-a] finds the section without a description, and the lower unit that owns a factor", () => {
    const found = (leftOut: LeftOut = {}, factors = [{ unit: "hemtjänst" }]) =>
      told(missionMissing, { units, factors, missions: [{ unit: "OMSORG" }], leftOut });
    expect(found()).toEqual(["units 2.unit Skola", "units 3.unit Hemtjänst"]);
    expect(found({}, [])).toEqual(["units 2.unit Skola"]);
    expect(found({ missions: [{ at, unit: "Skola" }] })).toEqual(["units 3.unit Hemtjänst"]);
    expect(found({ missions: [{ at, idea: "Något" }] })).toEqual([]);
  });

  it("[WB] asks nothing of a workbook that says nothing of what its units are to do", () => {
    expect(told(missionMissing, { units, goals: [{ id: "M1" }] })).toEqual([]);
    expect(told(missionMissing, { units, goals: [{ id: "M1", unit: "Omsorg" }] })).toHaveLength(2);
    expect(told(missionMissing, { units, steeringDocuments: [{}] })).toHaveLength(2);
  });

  it("[T3.1-a] names the parts that lack, at the first of them", () => {
    const missions = [
      { ...COMPLETE, unit: "Omsorg" },
      { ...COMPLETE, unit: "Skola", vision: " ", partners: undefined },
      { unit: "Hemtjänst", vision: "Ett gott liv" },
    ];
    expect(told(missionIncomplete, { missions })).toEqual([
      "missions 2.vision Skola vision/partners",
      "missions 3.idea Hemtjänst idea/documents/partners",
    ]);
  });

  it("[T3.1-a] takes a row of Styrdokument, for the unit or for all, as the documents", () => {
    const missions = [{ ...COMPLETE, documents: undefined }];
    const found = (unit: string | undefined, leftOut: LeftOut = {}) =>
      told(missionIncomplete, { missions, steeringDocuments: [{ unit }], leftOut });
    expect(found("OMSORG")).toEqual([]);
    expect(found(undefined)).toEqual([]);
    expect(found("Skola")).toEqual(["missions 1.documents Omsorg documents"]);
    const document = { at: { table: "steeringDocuments", row: 9 }, document: "SoL" } as const;
    expect(found("Skola", { steeringDocuments: [document] })).toEqual([]);
    const bare = [{ unit: "Omsorg", idea: "Att ge omsorg" }];
    expect(told(missionIncomplete, { missions: bare, leftOut: { steeringDocuments: [document] } })).toEqual([
      "missions 1.vision Omsorg vision/partners",
    ]);
    expect(found("Skola", { steeringDocuments: [{ ...document, unit: "Skola" }] })).toHaveLength(1);
  });

  it("[A-5] does not ask a unit with two rows: which of them is right nobody knows", () => {
    expect(told(missionIncomplete, { missions: [{}], leftOut: { missions: [{ at, unit: "omsorg" }] } })).toEqual([]);
  });
});
