import { newestOccurrence } from "../../checks/year/newestOccurrence";
import { addDays } from "../../day/addDays";
import type { CalendarRow } from "../../planRows";
import type { Citation } from "../../rule";
import { NEAR_DAYS } from "../../year/isNear";
import { compareDays, type Day, type Decision, light } from "../decision";
import { atRow, type Explainer, explanationOf } from "../explainContext";
import { dayCell, referenceDay } from "./days";
import { cellIsWritten } from "./stateRules";

export const RULE: Citation = ["T3.2-h", "A-5", "A-8"];

/** Explains Status of an event of the year: done, passed, near or further ahead. Source: T3.2-h, A-8. */
export const explainCalendar: Explainer = (context, target) => {
  const row = atRow(context.workbook.calendar, target);
  const result = atRow(context.outcome.calendar, target);
  if (!row || !result) return undefined;
  return explanationOf(context, target, {
    about: [row.event, ...(row.date === undefined ? [] : [row.date])],
    value: { kind: "light", light: result.status },
    decision: decide(row, context.outcome.day),
    cites: { check: "calendar-event-late", rules: ["T3.2-h", "A-8"] },
  });
};

/** One that recurs is done when Klart comes after the occurrence before the newest. */
function decide(row: CalendarRow, day: string | undefined): Decision {
  const { at, done } = row;
  const isWritten = cellIsWritten(at, "done", done !== undefined);
  const newest = day === undefined ? undefined : newestOccurrence(row, day);
  const before = newest?.before;
  const after =
    done === undefined || before === undefined
      ? []
      : [compareDays(dayCell(done, { ...at, column: "done" }), "above", { day: before, label: "occurrenceBefore" })];
  const isDone = light("green", isWritten, ...after);
  if (day === undefined || newest === undefined) return [isDone, light("grey")];
  const due = dueDay(row, newest.date);
  return [
    isDone,
    light("red", compareDays(due, "below", referenceDay(day))),
    light("yellow", compareDays(due, "atMost", { day: addDays(day, NEAR_DAYS), label: "near" })),
    light("grey"),
  ];
}

function dueDay({ at, date }: CalendarRow, due: string): Day {
  const own = dayCell(due, { ...at, column: "date" });
  return due === date ? own : { ...own, label: "occurrence" };
}
