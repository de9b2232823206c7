import { finding } from "../../finding";
import { planUnits } from "../../plans/planUnits";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { mayBeAmong, possibleNames } from "../lookups/possibleNames";
import { usesPlans } from "./usesPlans";

export const RULE: Citation = ["T3.1-a", "S3-d", "A-5"];

/**
 * `mission-missing` at every unit of Organisation that is to have its basic mission described, and has no row in
 * Grunduppdrag. A row that could not be read and may be the unit's counts as there.
 *
 * Source: T3.1-a, S3-d, A-5.
 */
export const missionMissing: Check = ({ workbook }) => {
  if (!usesPlans(workbook)) return [];
  const { missions, leftOut } = workbook;
  const isDescribed = mayBeAmong([...possibleNames(missions, "unit"), ...possibleNames(leftOut.missions, "unit")]);
  return planUnits(workbook)
    .filter(({ unit }) => !isDescribed(unit))
    .map(({ at, unit }) => finding("mission-missing", { ...at, column: "unit" }, { unit }));
};
