import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { liveAssignments } from "./liveAssignments";

export const RULE: Citation = ["L-a"];

/**
 * `assignment-without-recipient` at Mottagare of every assignment that names none: an assignment is always directed to a
 * named recipient. The unit (Enhet) it belongs to is not yet one who takes it on.
 *
 * Source: L-a.
 */
export const assignmentWithoutRecipient: Check = ({ workbook }) =>
  liveAssignments(workbook)
    .filter(({ recipient }) => !isWritten(recipient))
    .map(({ at, id }) => finding("assignment-without-recipient", { ...at, column: "recipient" }, { assignment: id }));
