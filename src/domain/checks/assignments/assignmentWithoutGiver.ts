import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { liveAssignments } from "./liveAssignments";

export const RULE: Citation = ["L-a"];

/**
 * `assignment-without-giver` at Uppdragsgivare of every assignment that names none: giver and receiver are to be clear
 * through the whole chain.
 *
 * Source: L-a.
 */
export const assignmentWithoutGiver: Check = ({ workbook }) =>
  liveAssignments(workbook)
    .filter(({ giver }) => !isWritten(giver))
    .map(({ at, id }) => finding("assignment-without-giver", { ...at, column: "giver" }, { assignment: id }));
