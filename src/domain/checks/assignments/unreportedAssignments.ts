import type { AssignmentRow } from "../../planRows";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { liveAssignments } from "./liveAssignments";

export const RULE: Citation = ["L-c"];

/**
 * The assignments that are still to be reported back: neither reported (Återrapporterat) nor done (Klart) nor dropped.
 * Source: L-c. @example Pågår, Återrapporterat 2026-05-02 // not among them
 */
export function unreportedAssignments(workbook: Workbook): readonly AssignmentRow[] {
  return liveAssignments(workbook).filter(({ state, reported }) => state !== "done" && reported === undefined);
}
