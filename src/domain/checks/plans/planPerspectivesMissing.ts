import { finding } from "../../finding";
import { planUnits } from "../../plans/planUnits";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { missingPerspectives } from "../lookups/missingPerspectives";
import { factorSights } from "../lookups/sights";
import { planParts } from "./planParts";

export const RULE: Citation = ["S3-f", "A-5"];

/**
 * `plan-perspectives-missing` at every unit of Organisation with a plan whose success factors do not cover all of the
 * model's perspectives, with those that lack. A plan without factors lacks them altogether (`plan-without`).
 *
 * Source: S3-f, A-5. @example factors in Medarbetare and Ekonomi // missing: Medborgare och brukare, Process och verksamhet
 */
export const planPerspectivesMissing: Check = ({ workbook }) => {
  const missingOf = missingPerspectives(factorSights(workbook), workbook.model.perspectives);
  const has = planParts({ ...workbook, leftOut: {} });
  return planUnits(workbook).flatMap((row) => {
    const missing = has.factors(row) ? missingOf(row.unit) : [];
    if (missing.length === 0) return [];
    return [finding("plan-perspectives-missing", { ...row.at, column: "unit" }, { unit: row.unit, missing })];
  });
};
