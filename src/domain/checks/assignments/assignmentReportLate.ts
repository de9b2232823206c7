import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { unreportedAssignments } from "./unreportedAssignments";

export const RULE: Citation = ["L-c", "A-8"];

/**
 * `assignment-report-late` at Återrapporterat of every assignment whose report-back day had passed on the reference day; on
 * the very day it is not late. Nothing is late without a reference day, nor once it is reported, done or dropped.
 *
 * Source: L-c, A-8. @example Återrapporteras 2026-06-30, reference day 2026-08-31 // late
 */
export const assignmentReportLate: Check = ({ workbook, results: { day } }) => {
  if (day === undefined) return [];
  return unreportedAssignments(workbook).flatMap(({ at, id, reportBy }) => {
    if (reportBy === undefined || reportBy >= day) return [];
    const facts = { assignment: id, due: reportBy, day };
    return [finding("assignment-report-late", { ...at, column: "reported" }, facts)];
  });
};
