import { finding } from "../../finding";
import { planUnits } from "../../plans/planUnits";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { missingPerspectives } from "../lookups/missingPerspectives";
import { indicatorSights } from "../lookups/sights";
import { planParts } from "./planParts";

export const RULE: Citation = ["S3-g", "A-5"];

/**
 * `indicator-perspectives-missing` at every unit of Organisation with a plan that has indicators, but not in all of the
 * model's perspectives, with those that lack. An indicator has the perspective of the goal or factor it belongs to.
 *
 * Source: S3-g, A-5. A plan without indicators lacks them altogether (`plan-without`).
 */
export const indicatorPerspectivesMissing: Check = ({ workbook }) => {
  const missingOf = missingPerspectives(indicatorSights(workbook), workbook.model.perspectives);
  const has = planParts({ ...workbook, leftOut: {} });
  return planUnits(workbook).flatMap((row) => {
    const missing = has.indicators(row) ? missingOf(row.unit) : [];
    if (missing.length === 0) return [];
    return [finding("indicator-perspectives-missing", { ...row.at, column: "unit" }, { unit: row.unit, missing })];
  });
};
