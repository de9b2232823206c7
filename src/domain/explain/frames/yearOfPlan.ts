import type { Citation } from "../../rule";
import type { ExplainContext, Found } from "../explainContext";
import { constant, setting, sum, word } from "../steps";

export const RULE: Citation = ["T3.2-e", "S4-a", "L-d", "Ti-d", "KL11:6"];

/** Why a frame is of its year: Budgetår and so many years after it. Source: T3.2-e, KL11:6. */
export function yearOfPlan({ workbook }: ExplainContext, year: number): Found {
  const budgetYear = workbook.settings.budgetYear ?? year;
  const parts = [setting("budgetYear", budgetYear, "year"), constant(year - budgetYear, "planYear", "count")];
  return {
    step: sum({ label: word("planYear", { year }), unit: "year" }, parts),
    cites: { rules: ["T3.2-e", "S4-a", "L-d", "Ti-d", "KL11:6"] },
  };
}
