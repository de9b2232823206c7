import { sumExact } from "../amount/sumExact";
import { rowKey } from "../nameKey";
import type { Citation } from "../rule";
import { ambitionOf } from "./ambition";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";
import { volumeTerms } from "./volumeTerms";
import type { YearState } from "./yearState";

export const RULE: Citation = ["T3.2-d", "T3.2-e"];

/**
 * The frame decided for the year before the budget year, from Basramar. What was decided is the whole frame, so its
 * standard cost is the Basram less that year's ambitions. Undefined without a Basram of the year.
 *
 * Source: T3.2-d, T3.2-e. The year's volumes and prices are looked up for the sake of the effects alone: when they are
 * unknown `terms` is undefined, and that is no finding.
 */
export function decidedState(tables: FrameTables, question: FrameQuestion): YearState | undefined {
  const base = tables.baseFrames.get(rowKey(question.service.service, question.year));
  if (!base) return undefined;
  const ambition = ambitionOf(tables, question);
  return {
    standardCostFrame: sumExact([base.frame, -ambition]),
    ambition,
    frame: base.frame,
    terms: question.service.method === "volume" ? volumeTerms(tables, question).value : undefined,
    rows: [base.at],
  };
}
