import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { liveAssignments } from "./liveAssignments";

export const RULE: Citation = ["L-b"];

/**
 * `assignment-without-measure` at Mått of every assignment that does not say how it is followed up.
 *
 * Source: L-b (`uppföljningsbara uppdrag`).
 */
export const assignmentWithoutMeasure: Check = ({ workbook }) =>
  liveAssignments(workbook)
    .filter(({ measure }) => !isWritten(measure))
    .map(({ at, id }) => finding("assignment-without-measure", { ...at, column: "measure" }, { assignment: id }));
