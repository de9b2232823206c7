import { assessMissions } from "../../../src/domain/plans/assessMissions";
import { type Written, workbookOf } from "../workbookOf";

const NOTHING = { idea: undefined, documents: undefined, vision: undefined, partners: undefined };
const ALL = { idea: "Stöd i hemmet", documents: "Socialtjänstlagen", vision: "Ett gott liv", partners: "Regionen" };
const assess = (written: Written) =>
  assessMissions(workbookOf(written)).map(({ missing, status }) => [status, missing]);

describe("Tranemo styrmodell 3.1: the four parts of a basic mission", () => {
  it("[T3.1-a] four of four are green, two yellow, none red", () => {
    const missions = [
      { unit: "Omsorg", ...ALL },
      { unit: "Skola", ...NOTHING, idea: "Lära", vision: "Alla lyckas" },
      { unit: "Teknik", ...NOTHING },
    ];
    expect(assess({ missions })).toEqual([
      ["green", []],
      ["yellow", ["documents", "partners"]],
      ["red", ["idea", "documents", "vision", "partners"]],
    ]);
  });

  it("[T3.1-a] a row of Styrdokument for the unit is its documents", () => {
    const missions = [{ unit: "Skola", ...ALL, documents: undefined }];
    expect(assess({ missions, steeringDocuments: [{ document: "Skollagen", unit: "Skola" }] })).toEqual([
      ["green", []],
    ]);
    expect(assess({ missions, steeringDocuments: [{ document: "Skollagen", unit: "Omsorg" }] })).toEqual([
      ["yellow", ["documents"]],
    ]);
  });

  it("[A-5] is not known where only a row of Styrdokument that could not be read may be its documents", () => {
    const missions = [{ unit: "Skola", ...ALL, documents: undefined }];
    const at = { table: "steeringDocuments", row: 2 } as const;
    const lost = (row: object, other: Written = {}) =>
      assess({ missions, leftOut: { steeringDocuments: [{ at, ...row }] }, ...other });
    expect(lost({ document: "Plan" })).toEqual([["grey", []]]);
    expect(lost({ unit: "SKOLA" })).toEqual([["grey", []]]);
    expect(lost({ unit: undefined })).toEqual([["grey", []]]);
    expect(lost({ unit: "Omsorg" })).toEqual([["yellow", ["documents"]]]);
    expect(lost({}, { steeringDocuments: [{ unit: "Skola" }] })).toEqual([["green", []]]);
    expect(lost({}, { missions: [{ unit: "Skola", ...ALL }] })).toEqual([["green", []]]);
    expect(lost({}, { missions: [{ unit: "Skola", ...NOTHING }] })).toEqual([["grey", ["idea", "vision", "partners"]]]);
  });

  it("[A-5] of two descriptions of one unit neither counts", () => {
    const leftOut = { missions: [{ at: { table: "missions", row: 2 } as const, unit: "OMSORG" }] };
    expect(assess({ missions: [{ unit: "Omsorg", ...ALL }], leftOut })).toEqual([["grey", []]]);
  });
});
