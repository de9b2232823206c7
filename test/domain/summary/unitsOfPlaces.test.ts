import { unitsOfPlaces } from "../../../src/domain/summary/unitsOfPlaces";
import { workbookOf } from "../workbookOf";

describe("Which unit a place in the workbook is about", () => {
  const unitOf = unitsOfPlaces(
    workbookOf({
      services: [{ service: "Hemtjänst", unit: "Omsorg" }],
      standardCosts: [{ service: "hemtjänst" }],
      goals: [{ id: "M1", unit: "Skola" }],
      indicators: [{ id: "I1", belongsTo: "M1" }],
      measurements: [{ indicator: "I1" }],
      activities: [{ id: "A1", goal: "M1" }],
      followUps: [{ unit: "Omsorg" }],
    }),
  );

  it.each([
    [{ table: "followUps", row: 1, column: "status" }, "Omsorg"],
    [{ table: "services", row: 1 }, "Omsorg"],
    [{ table: "standardCosts", row: 1 }, "Omsorg"],
    [{ table: "goals", row: 1 }, "Skola"],
    [{ table: "indicators", row: 1 }, "Skola"],
    [{ table: "measurements", row: 1 }, "Skola"],
    [{ table: "activities", row: 1 }, "Skola"],
    [{ table: "followUps", row: 2 }, undefined],
    [{ table: "followUps" }, undefined],
  ] as const)("%j is about %s", (place, unit) => {
    expect(unitOf(place)).toBe(unit);
  });
});
