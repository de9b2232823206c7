import { disputedIds } from "../leftOut";
import type { Light } from "../light";
import { nameKey } from "../nameKey";
import type { RowLight } from "../planOutcome";
import type { AssignmentRow } from "../planRows";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["L-c", "A-5", "A-8"];

/**
 * The light of every assignment (uppdrag), in row order: green when it is reported back or done, grey when it is dropped,
 * red when its report-back day had passed on the reference day, yellow while it goes on; else grey, as one whose id another
 * row has too. Without a reference day nothing is late.
 *
 * Source: L-c, A-5, A-8. `day` is an ISO day. @example Pågår, Återrapporteras 2026-06-30, day 2026-08-31 // red
 */
export function assessAssignments({ assignments, leftOut }: Workbook, day: string | undefined): readonly RowLight[] {
  const disputed = disputedIds(leftOut.assignments);
  return assignments.map((row) => ({ at: row.at, status: disputed.has(nameKey(row.id)) ? "grey" : lightOf(row, day) }));
}

function lightOf({ state, reportBy, reported }: AssignmentRow, day: string | undefined): Light {
  if (state === "dropped") return "grey";
  if (state === "done" || reported !== undefined) return "green";
  if (day !== undefined && reportBy !== undefined && reportBy < day) return "red";
  return state === "ongoing" ? "yellow" : "grey";
}
