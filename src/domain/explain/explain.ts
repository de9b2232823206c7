import type { Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { explainContext } from "./explainContext";
import { EXPLAINERS } from "./explainers";
import type { Explanation } from "./explanation";
import type { Target } from "./step";

export const RULE: Citation = ["WB"];

/**
 * Explains why a cell that the add-in wrote says what it says: the chain of numbers, each with its cell, or the rules that
 * decide a word, and the paragraphs. `outcome` is what `workbook` gives. Undefined where nothing is known of the row: the
 * findings about it say why. Never throws on data.
 *
 * @example explain(workbook, outcome, { table: "followUps", row: 2, column: "deviation" })?.value // −2 000
 */
export function explain(workbook: Workbook, outcome: Outcome, target: Target): Explanation | undefined {
  return explainer(workbook, outcome)(target);
}

/** The same for any number of cells of one run, which is sorted only once. */
export function explainer(workbook: Workbook, outcome: Outcome): (target: Target) => Explanation | undefined {
  const context = explainContext(workbook, outcome);
  return (target) => EXPLAINERS[target.table]?.(context, target);
}
