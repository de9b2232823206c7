import { addMonths } from "../../day/addMonths";
import { type FindingFacts, finding } from "../../finding";
import { groupRows } from "../../groupRows";
import { mayHave } from "../../leftOut";
import type { ModelEvent } from "../../models/steeringModel";
import type { CalendarKind, CalendarRow } from "../../planRows";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { dayOutsideMonths } from "./dayOutsideMonths";
import { timesPerYear } from "./timesPerYear";

export const RULE: Citation = ["T3.2-h", "T3.5-a", "S4-c", "L-e", "L-h", "Ti-f", "KL11:16", "A-8"];

/** Reaches so many months either side of the reference day. */
const REACH = 12;

/**
 * `calendar-event-missing` at the column Slag for each event of the model's year whose kind Årshjul has fewer times a year
 * than the model asks for, within twelve months either side of the reference day, or at all when there is no such day; and
 * for each that it has often enough, but never in any of the months that the model names. An event of the kind Annat can
 * not be looked up. A row without a date, one that recurs from a date that has come or comes within reach, and one that
 * could not be read and may be of the kind, count.
 *
 * Source: the paragraph that the model's event cites. Nothing where Årshjul is not used.
 *
 * @example result analysis three times (S4-c), Årshjul has two in 2026 // missing, 2 of 3
 * @example the budget in June (L-h), Årshjul has it on 2026-11-12 // missing, elsewhere 2026-11-12
 */
export const calendarEventMissing: Check = ({ workbook, results: { day } }) => {
  if (workbook.calendar.length === 0) return [];
  const rowsOf = rowsByKind(workbook, day);
  return workbook.model.calendar.flatMap((event) => {
    const { name, kind, months } = event;
    const rows = kind === "other" ? undefined : rowsOf(kind);
    const lack = rows && lackOf(event, rows, day);
    if (lack === undefined) return [];
    return [
      finding("calendar-event-missing", { table: "calendar", column: "kind" }, { event: name, kind, months, ...lack }),
    ];
  });
};

type Lack = Pick<FindingFacts["calendar-event-missing"], "tooFew" | "elsewhere">;

/** What is lacking of an event in the rows of its kind; undefined when nothing is. */
function lackOf(event: ModelEvent, rows: readonly CalendarRow[], day: string | undefined): Lack | undefined {
  const { times, months, areMonthsApproximate } = event;
  const found = timesPerYear(rows);
  if (found < times) return found > 0 ? { tooFew: { found, times } } : {};
  const elsewhere = areMonthsApproximate ? undefined : dayOutsideMonths(rows, months, day);
  return elsewhere === undefined ? undefined : { elsewhere };
}

type RowsOfKind = (kind: CalendarKind) => readonly CalendarRow[] | undefined;

/** The rows of a kind within reach; undefined where a left-out row is of the kind, or may be. */
function rowsByKind({ calendar, leftOut }: Workbook, day: string | undefined): RowsOfKind {
  const near = calendar.filter((row) => isWithinReach(row, day));
  const byKind = groupRows(near, ({ kind = "" }) => kind);
  const lost = leftOut.calendar ?? [];
  return (kind) =>
    lost.some((row) => mayHave(row, "kind", (own) => own === kind)) ? undefined : (byKind.get(kind) ?? []);
}

function isWithinReach({ date, recurrence }: CalendarRow, day: string | undefined): boolean {
  if (day === undefined || date === undefined) return true;
  if (date > addMonths(day, REACH)) return false;
  return recurrence !== undefined || date >= addMonths(day, -REACH);
}
