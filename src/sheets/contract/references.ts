import type { Reference } from "./column";

/** A unit's name; a workbook without Organisation names its units freely. */
export const TO_UNIT: Reference = { targets: [{ table: "units", column: "unit" }], isNeeded: false };
export const TO_SERVICE: Reference = { targets: [{ table: "services", column: "service" }], isNeeded: true };
export const TO_GROUP: Reference = { targets: [{ table: "targetGroups", column: "group" }], isNeeded: true };
/** An index is looked up only where a price has to be carried forward; a missing year is told then. */
export const TO_INDEX: Reference = { targets: [{ table: "priceIndexes", column: "index" }], isNeeded: false };
/** Befolkning that is empty in Scenario holds in all: a workbook may be without any name to choose. */
export const TO_POPULATION_SCENARIO: Reference = {
  targets: [{ table: "population", column: "scenario" }],
  isNeeded: true,
};
export const TO_GOAL: Reference = { targets: [{ table: "goals", column: "id" }], isNeeded: true };
export const TO_FACTOR: Reference = { targets: [{ table: "factors", column: "id" }], isNeeded: true };
export const TO_GOAL_OR_FACTOR: Reference = {
  targets: [
    { table: "goals", column: "id" },
    { table: "factors", column: "id" },
  ],
  isNeeded: true,
};
export const TO_INDICATOR: Reference = { targets: [{ table: "indicators", column: "id" }], isNeeded: true };
