import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["KL11:6", "L-d"];

/** The years of the plan for the economy, the budget year the first. */
const LEAST = 3;

/**
 * `plan-years-too-few` at the setting Antal år when a budget is made for fewer than three years: frames (Verksamheter)
 * and the money for them (Finansiering). Without either it is a reckoning and no budget.
 *
 * Source: KL11:6, L-d. @example Antal år 2 // too few
 */
export const planYearsTooFew: Check = ({ workbook: { settings, services, funding } }) => {
  if (services.length === 0 || funding.length === 0 || settings.planYears >= LEAST) return [];
  const facts = { years: settings.planYears, least: LEAST };
  return [finding("plan-years-too-few", { table: "settings", setting: "planYears" }, facts)];
};
