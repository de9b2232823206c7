import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";

export const RULE: Citation = ["T3.2-e"];

/** Which service's frame is asked for, and for which year. */
export interface FrameQuestion {
  readonly service: ServiceRow;
  readonly year: number;
}

/** The years that frames are computed for: the budget year and the plan years after it, three in all by default. Source: T3.2-e. */
export function frameYears(budgetYear: number, planYears: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.trunc(planYears)) }, (_, step) => budgetYear + step);
}
