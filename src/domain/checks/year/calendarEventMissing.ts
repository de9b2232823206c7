import { addMonths } from "../../day/addMonths";
import { finding } from "../../finding";
import { groupRows } from "../../groupRows";
import type { CalendarKind, CalendarRow } from "../../planRows";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { timesPerYear } from "./timesPerYear";

export const RULE: Citation = ["T3.2-h", "T3.5-a", "S4-c", "L-e", "L-h", "Ti-f", "KL11:16", "A-8"];

/** Reaches so many months either side of the reference day. */
const REACH = 12;

/**
 * `calendar-event-missing` at the column Slag for each event of the model's year whose kind Årshjul has fewer times a year
 * than the model asks for, within twelve months either side of the reference day, or at all when there is no such day. An
 * event of the kind Annat can not be looked up. A row without a date, one that recurs from a date that has come or comes
 * within reach, and one that could not be read and may be of the kind, count.
 *
 * Source: the paragraph that the model's event cites. Nothing where Årshjul is not used.
 *
 * @example result analysis three times (S4-c), Årshjul has two in 2026 // missing, 2 of 3
 */
export const calendarEventMissing: Check = ({ workbook, results: { day } }) => {
  if (workbook.calendar.length === 0) return [];
  const countOf = countKinds(workbook, day);
  return workbook.model.calendar.flatMap(({ name, kind, months, times }) => {
    const found = countOf(kind);
    if (kind === "other" || found >= times) return [];
    const facts = { event: name, kind, months, ...(found > 0 ? { tooFew: { found, times } } : {}) };
    return [finding("calendar-event-missing", { table: "calendar", column: "kind" }, facts)];
  });
};

/** Times a year by kind; without limit where a left-out row is of the kind, or may be. */
function countKinds({ calendar, leftOut }: Workbook, day: string | undefined): (kind: CalendarKind) => number {
  const near = calendar.filter((row) => isWithinReach(row, day));
  const byKind = groupRows(near, ({ kind = "" }) => kind);
  const lost = leftOut.calendar ?? [];
  const lostKinds = new Set(lost.map(({ kind }) => kind));
  const isAnyPossible = lost.some((row) => !Object.hasOwn(row, "kind"));
  return (kind) =>
    isAnyPossible || lostKinds.has(kind) ? Number.POSITIVE_INFINITY : timesPerYear(byKind.get(kind) ?? []);
}

function isWithinReach({ date, recurrence }: CalendarRow, day: string | undefined): boolean {
  if (day === undefined || date === undefined) return true;
  if (date > addMonths(day, REACH)) return false;
  return recurrence !== undefined || date >= addMonths(day, -REACH);
}
