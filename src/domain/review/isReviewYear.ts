import type { SteeringModel } from "../models/steeringModel";
import type { Citation } from "../rule";
import type { Settings } from "../settings";

export const RULE: Citation = ["S4-a"];

/**
 * True when the budget year's plan is only reviewed: plans are made anew with some years between, and the budget year is
 * one of those between. Ny plan gjordes may be any year with a new plan, also a later one. False without it, without a
 * budget year, and in a model that makes its plan anew every year.
 *
 * Source: S4-a. @example isReviewYear({ budgetYear: 2027, newPlanYear: 2026 }, { planInterval: 2 }) // true
 */
export function isReviewYear(
  { budgetYear, newPlanYear }: Pick<Settings, "budgetYear" | "newPlanYear">,
  { planInterval }: Pick<SteeringModel, "planInterval">,
): boolean {
  if (budgetYear === undefined || newPlanYear === undefined) return false;
  return (budgetYear - newPlanYear) % planInterval !== 0;
}
