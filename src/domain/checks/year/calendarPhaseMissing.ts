import { finding } from "../../finding";
import { mayHave } from "../../leftOut";
import type { CalendarPhase } from "../../planRows";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["T3.2-h"];

const PHASES = ["planning", "followUp"] as const satisfies readonly CalendarPhase[];

/**
 * `calendar-phase-missing` at the column Fas for each of the two phases, planning and follow-up, that no event of Årshjul
 * belongs to. Nothing where Årshjul is not used; a row that could not be read may be of any phase.
 *
 * Source: T3.2-h.
 */
export const calendarPhaseMissing: Check = ({ workbook: { calendar, leftOut } }) => {
  if (calendar.length === 0) return [];
  return PHASES.filter(
    (asked) =>
      !calendar.some(({ phase }) => phase === asked) &&
      !leftOut.calendar?.some((row) => mayHave(row, "phase", (phase) => phase === asked)),
  ).map((phase) => finding("calendar-phase-missing", { table: "calendar", column: "phase" }, { phase }));
};
