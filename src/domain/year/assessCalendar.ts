import type { RowLight } from "../planOutcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { calendarStanding } from "./calendarStanding";

export const RULE: Citation = ["T3.2-h", "A-8"];

/** The light of every row of Årshjul on the reference day, in row order. Source: T3.2-h, A-8; see `calendarStanding`. */
export function assessCalendar({ calendar }: Workbook, day: string | undefined): readonly RowLight[] {
  return calendar.map((row) => ({ at: row.at, status: calendarStanding(row, day).status }));
}
