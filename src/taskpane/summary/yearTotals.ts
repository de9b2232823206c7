import type { Outcome } from "../../domain/outcome";

/** The sum of all frames of one year; `change` is a share of the year before, `room` what is left of the funding. */
export interface YearTotal {
  readonly year: number;
  readonly frame: number;
  readonly change: number | undefined;
  readonly room: number | undefined;
  readonly complete: boolean;
}

/** The plan's years with their totals, first the budget year. */
export function yearTotals(outcome: Outcome): readonly YearTotal[] {
  const totals = outcome.frameSums.filter((sum) => sum.unit === undefined).toSorted((a, b) => a.year - b.year);
  return totals.map(({ year, frame, previousFrame, complete }) => ({
    year,
    frame,
    change: previousFrame ? frame / previousFrame - 1 : undefined,
    room: outcome.room.find((room) => room.year === year)?.left,
    complete,
  }));
}
