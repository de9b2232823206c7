import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import { ambitionOf } from "./ambition";
import { baseFrameOf } from "./baseFrameOf";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";
import { volumeTerms } from "./volumeTerms";
import type { PreviousState } from "./yearState";

export const RULE: Citation = ["T3.2-d", "T3.2-e"];

/**
 * The frame decided for the year before the budget year, from Basramar. What was decided is the whole frame, so its
 * standard cost is the Basram less that year's ambitions, as far as they are known. Undefined without a Basram of the year.
 *
 * Source: T3.2-d, T3.2-e. The year's volumes and prices are looked up for the sake of the effects alone: when they are
 * unknown `terms` is undefined, and that is no finding.
 */
export function decidedState(tables: FrameTables, question: FrameQuestion): PreviousState | undefined {
  const base = baseFrameOf(tables, question).value;
  if (!base) return undefined;
  const ambition = ambitionOf(tables, question);
  return {
    standardCostFrame: ambition === undefined ? undefined : sumExact([base.frame, -ambition]),
    ambition,
    frame: base.frame,
    terms: question.service.method === "volume" ? volumeTerms(tables, question).value : undefined,
    rows: [base.at],
  };
}
