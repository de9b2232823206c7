import type { MeasureRow } from "../../followUpRows";
import type { Citation } from "../../rule";
import { isWritten } from "../isWritten";

export const RULE: Citation = ["T0-a"];

/**
 * True when a decision concerns children (Berör barn) but names no barnkonsekvensanalys. Source: T0-a.
 *
 * @example lacksChildAssessment({ concernsChildren: true, childAssessment: undefined }) // true
 */
export function lacksChildAssessment(row: Pick<MeasureRow, "concernsChildren" | "childAssessment">): boolean {
  return row.concernsChildren && !isWritten(row.childAssessment);
}
