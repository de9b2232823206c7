import { finding } from "../../finding";
import type { Citation } from "../../rule";
import { calendarStanding } from "../../year/calendarStanding";
import type { Check } from "../check";

export const RULE: Citation = ["T3.2-h", "A-8"];

/**
 * `calendar-event-late` at Klart of every event of the year that is red: its date had passed on the reference day and it is
 * not done. One that recurs is judged by its newest occurrence. Nothing is late without a reference day.
 *
 * Source: T3.2-h, A-8. @example every tertial from 2026-01-20, Klart 2026-01-22, reference day 2026-08-31 // 2026-05-20 is late
 */
export const calendarEventLate: Check = ({ workbook, results: { day } }) =>
  workbook.calendar.flatMap((row) => {
    const { due, status } = calendarStanding(row, day);
    if (day === undefined || due === undefined || status !== "red") return [];
    return [finding("calendar-event-late", { ...row.at, column: "done" }, { event: row.event, date: due, day })];
  });
