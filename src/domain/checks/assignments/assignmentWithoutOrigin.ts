import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { liveAssignments } from "./liveAssignments";
import { politicalOrigins } from "./politicalOrigins";

export const RULE: Citation = ["L-b"];

/**
 * `assignment-without-origin` at Mål of every assignment that does not come from the political goals: it names no goal, one
 * that does not exist, or one that officials decided with nothing above it that politicians did.
 *
 * Source: L-b (`ursprung i de politiska målen`). A goal of which nothing says who decided it is accepted.
 */
export const assignmentWithoutOrigin: Check = ({ workbook }) => {
  const hasOrigin = politicalOrigins(workbook);
  return liveAssignments(workbook)
    .filter(({ goal }) => !isWritten(goal) || !hasOrigin(goal))
    .map(({ at, id }) => finding("assignment-without-origin", { ...at, column: "goal" }, { assignment: id }));
};
