import { newestOccurrence } from "../checks/year/newestOccurrence";
import type { Light } from "../light";
import type { CalendarRow } from "../planRows";
import type { Citation } from "../rule";
import { isNear } from "./isNear";

export const RULE: Citation = ["T3.2-h", "A-5", "A-8"];

/** How an event of the year stands: its light, and the day it is due; undefined when it is done or has no date. */
export interface CalendarStanding {
  readonly due: string | undefined;
  readonly status: Light;
}

/**
 * How an event of the year stands on a day: green when done, red when its date had passed, yellow when it is due within 31
 * days (the day itself too), else grey. One that recurs is judged by its newest occurrence, which is done when Klart comes
 * after the occurrence before it.
 *
 * Source: T3.2-h, A-8. Nothing is late or near without a reference day. All are ISO days.
 *
 * @example every tertial from 2026-01-20, Klart 2026-01-22, on 2026-08-31 // red, due 2026-05-20
 */
export function calendarStanding(row: CalendarRow, day: string | undefined): CalendarStanding {
  if (day === undefined) return { due: undefined, status: row.done === undefined ? "grey" : "green" };
  const newest = newestOccurrence(row, day);
  if (row.done !== undefined && (newest?.before === undefined || row.done > newest.before)) {
    return { due: undefined, status: "green" };
  }
  return newest ? { due: newest.date, status: lightOn(day, newest.date) } : { due: undefined, status: "grey" };
}

function lightOn(day: string, date: string): Light {
  if (date < day) return "red";
  return isNear(date, day) ? "yellow" : "grey";
}
