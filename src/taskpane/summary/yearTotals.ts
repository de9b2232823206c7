import type { Outcome } from "../../domain/outcome";
import { planYears } from "../frames/planYears";

/** The sum of all frames of one year; `change` is a share of the year before, `room` what is left of the funding. */
export interface YearTotal {
  readonly year: number;
  /** Undefined for a year that is asked for but has no sum. */
  readonly frame: number | undefined;
  readonly change: number | undefined;
  readonly room: number | undefined;
  readonly complete: boolean;
}

/** The years that are asked for, and any other that has a sum, first the budget year. */
export function yearTotals(outcome: Outcome): readonly YearTotal[] {
  return planYears(outcome).map((year) => {
    const total = outcome.frameSums.find((sum) => sum.unit === undefined && sum.year === year);
    return {
      year,
      frame: total?.frame,
      change: total?.previousFrame ? total.frame / total.previousFrame - 1 : undefined,
      room: outcome.room.find((room) => room.year === year)?.left,
      complete: total?.complete ?? false,
    };
  });
}
