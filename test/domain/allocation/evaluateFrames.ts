import { evaluate } from "../../../src/domain/evaluate";
import type { Outcome } from "../../../src/domain/outcome";
import type { Workbook } from "../../../src/domain/rows";

/** What is asked of a whole budget: a few rows that test frames need not balance, nor reach three years. */
const OF_A_WHOLE_BUDGET: ReadonlySet<string> = new Set([
  "budget-not-balanced",
  "plan-years-too-few",
  "result-target-missed",
]);

/** The whole outcome, with the findings about the frames themselves. */
export function evaluateFrames(workbook: Workbook): Outcome {
  const outcome = evaluate(workbook);
  return { ...outcome, findings: outcome.findings.filter(({ code }) => !OF_A_WHOLE_BUDGET.has(code)) };
}
