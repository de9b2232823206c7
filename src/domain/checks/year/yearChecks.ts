import type { Citation } from "../../rule";
import type { Check } from "../check";
import { annualReportAfterApril } from "./annualReportAfterApril";
import { calendarEventLate } from "./calendarEventLate";
import { calendarEventMissing } from "./calendarEventMissing";
import { calendarPhaseMissing } from "./calendarPhaseMissing";

export const RULE: Citation = ["T3.2-h", "KL11:20"];

/** The checks of Årshjul. Source: T3.2-h, KL11:20. */
export const yearChecks: readonly Check[] = [
  calendarPhaseMissing,
  calendarEventMissing,
  calendarEventLate,
  annualReportAfterApril,
];
