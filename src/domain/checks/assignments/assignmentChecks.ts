import type { Citation } from "../../rule";
import type { Check } from "../check";
import { assignmentReportLate } from "./assignmentReportLate";
import { assignmentWithoutGiver } from "./assignmentWithoutGiver";
import { assignmentWithoutMeasure } from "./assignmentWithoutMeasure";
import { assignmentWithoutOrigin } from "./assignmentWithoutOrigin";
import { assignmentWithoutRecipient } from "./assignmentWithoutRecipient";
import { assignmentWithoutReportDay } from "./assignmentWithoutReportDay";

export const RULE: Citation = ["L-a", "L-b", "L-c"];

/** The checks of Uppdrag. Source: L-a, L-b, L-c. */
export const assignmentChecks: readonly Check[] = [
  assignmentWithoutGiver,
  assignmentWithoutRecipient,
  assignmentWithoutOrigin,
  assignmentWithoutMeasure,
  assignmentWithoutReportDay,
  assignmentReportLate,
];
