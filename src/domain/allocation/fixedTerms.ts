import type { Found } from "../finding";
import type { FrameTerm } from "../outcome";
import type { Citation } from "../rule";
import { baseFrameOf } from "./baseFrameOf";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";

export const RULE: Citation = ["T3.2-e", "WB"];

/**
 * Metod Fast: the standard-cost frame is the Basram that is decided for the year itself; ambitions come beside it.
 *
 * Source: WB. No terms, but `base-frame-missing`, for a year without a row in Basramar.
 */
export function fixedTerms(tables: FrameTables, question: FrameQuestion): Found<readonly FrameTerm[] | undefined> {
  const { service, year } = question;
  const { value: base, findings } = baseFrameOf(tables, question);
  if (!base) return { value: undefined, findings };
  const term: FrameTerm = {
    unit: service.unit,
    service: service.service,
    group: undefined,
    year,
    volume: undefined,
    price: undefined,
    amount: base.frame,
    explanation: { kind: "fixedFrame", decision: base.decision, rows: [base.at] },
  };
  return { value: [term], findings: [] };
}
