import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { unreportedAssignments } from "./unreportedAssignments";

export const RULE: Citation = ["L-c"];

/**
 * `assignment-without-report-day` at Återrapporteras of every assignment that is to be reported back but does not say when.
 * One that is reported or done needs no day any more.
 *
 * Source: L-c.
 */
export const assignmentWithoutReportDay: Check = ({ workbook }) =>
  unreportedAssignments(workbook)
    .filter(({ reportBy }) => reportBy === undefined)
    .map(({ at, id }) => finding("assignment-without-report-day", { ...at, column: "reportBy" }, { assignment: id }));
