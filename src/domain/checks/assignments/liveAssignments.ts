import type { AssignmentRow } from "../../planRows";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["L-a", "L-b", "L-c"];

/**
 * The assignments that the model asks something of: a dropped one (Avfört) is nobody's to carry out, and of two with one id
 * nobody knows which is meant. In row order.
 *
 * Source: L-a, L-b, L-c. @example Avfört without a giver // not among them
 */
export function liveAssignments({ assignments, leftOut }: Workbook): readonly AssignmentRow[] {
  return undisputed(assignments, leftOut.assignments).filter(({ state }) => state !== "dropped");
}
