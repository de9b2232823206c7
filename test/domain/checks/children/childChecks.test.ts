import { childAssessmentOfActivities } from "../../../../src/domain/checks/children/childAssessmentOfActivities";
import { childAssessmentOfAmbitions } from "../../../../src/domain/checks/children/childAssessmentOfAmbitions";
import { childAssessmentOfMeasures } from "../../../../src/domain/checks/children/childAssessmentOfMeasures";
import { foundBy, placesOf } from "../questionOf";

const CONCERNS = { concernsChildren: true } as const;
const EXAMINED = { ...CONCERNS, childAssessment: "Dnr 2026/12" } as const;

describe("Tranemo styrmodell, inledningen: beslut som rör barn föregås av prövning", () => {
  it("[T0-a] asks for it of a measure, which it names by its words", () => {
    const measures = [{ ...CONCERNS, measure: "Färre grupper" }, EXAMINED, {}, { ...CONCERNS, childAssessment: " " }];
    expect(foundBy(childAssessmentOfMeasures, { measures })).toEqual([
      {
        code: "child-assessment-missing",
        at: { table: "measures", row: 1, column: "childAssessment" },
        facts: { what: "Färre grupper" },
      },
      {
        code: "child-assessment-missing",
        at: { table: "measures", row: 4, column: "childAssessment" },
        facts: { what: undefined },
      },
    ]);
  });

  it("[T0-a] asks for it of an activity, named by its id where it has no words", () => {
    const activities = [
      { id: "A1", ...CONCERNS, activity: "Ny skolskjuts" },
      { id: "A2", ...CONCERNS },
      { id: "A3", ...EXAMINED },
      { id: "A4" },
    ];
    expect(foundBy(childAssessmentOfActivities, { activities })).toEqual([
      {
        code: "child-assessment-missing",
        at: { table: "activities", row: 1, column: "childAssessment" },
        facts: { what: "Ny skolskjuts" },
      },
      {
        code: "child-assessment-missing",
        at: { table: "activities", row: 2, column: "childAssessment" },
        facts: { what: "A2" },
      },
    ]);
  });

  it("[T0-a] asks for it of an ambition, named by its service", () => {
    const ambitions = [{ ...CONCERNS, service: "Förskola" }, { service: "Gata" }, EXAMINED];
    expect(foundBy(childAssessmentOfAmbitions, { ambitions })).toEqual([
      {
        code: "child-assessment-missing",
        at: { table: "ambitions", row: 1, column: "childAssessment" },
        facts: { what: "Förskola" },
      },
    ]);
  });

  it("[T0-a] asks nothing of what was dropped, nor of an activity whose id two rows have", () => {
    const dropped = { ...CONCERNS, state: "dropped" } as const;
    const leftOut = { activities: [{ at: { table: "activities", row: 4 }, id: "a1" }] } as const;
    const activities = [
      { id: "A1", ...CONCERNS },
      { id: "A2", ...dropped },
      { id: "A3", ...CONCERNS },
    ];
    expect(placesOf(childAssessmentOfMeasures, { measures: [dropped] })).toEqual([]);
    expect(placesOf(childAssessmentOfActivities, { activities, leftOut })).toEqual(["activities 3 childAssessment"]);
  });
});
