import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["KL11:20"];

/** The last day of any year, as month and day, that the annual report may be handed over. */
const LAST_DAY = "04-15";

/**
 * `annual-report-after-april` at Datum of every event of the kind Årsredovisning that is dated after 15 April of its year.
 *
 * Source: KL11:20. @example 2027-04-16 // too late; 2027-04-15 is in time
 */
export const annualReportAfterApril: Check = ({ workbook }) =>
  workbook.calendar.flatMap(({ at, kind, date }) => {
    if (kind !== "annualReport" || date === undefined || date.slice(5) <= LAST_DAY) return [];
    return [finding("annual-report-after-april", { ...at, column: "date" }, { date })];
  });
