import type { PlanPart } from "../../checkFacts";
import { finding } from "../../finding";
import { planUnits } from "../../plans/planUnits";
import type { Citation } from "../../rule";
import { isAtLevel } from "../../structure/isAtLevel";
import type { UnitRow } from "../../structureRows";
import type { Check } from "../check";
import { planParts } from "./planParts";
import { usesPlans } from "./usesPlans";

export const RULE: Citation = ["S3-e", "S1-a", "A-5"];

/**
 * `plan-without` at every unit of Organisation with a plan, once for each part that a plan has at least and this one lacks:
 * references to steering documents, success factors, indicators; at a förvaltning or company also activities.
 *
 * Source: S3-e, S1-a, A-5.
 */
export const planWithout: Check = ({ workbook }) => {
  if (!usesPlans(workbook)) return [];
  const has = planParts(workbook);
  return planUnits(workbook).flatMap((row) =>
    partsOf(row)
      .filter((part) => !has[part](row))
      .map((part) => finding("plan-without", { ...row.at, column: "unit" }, { unit: row.unit, part })),
  );
};

function partsOf(unit: UnitRow): readonly PlanPart[] {
  const parts: readonly PlanPart[] = ["documents", "factors", "indicators"];
  return isAtLevel(unit, "administration", "company") ? [...parts, "activities"] : parts;
}
