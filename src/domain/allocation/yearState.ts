import type { FrameTerm } from "../outcome";
import type { Citation } from "../rule";
import type { RowRef } from "../source";

export const RULE: Citation = ["T3.2-d", "T3.2-e"];

/**
 * A service's frame in one year. Amounts in the workbook's unit.
 * `terms` is undefined when the split into volume and price is not known (a decided frame without its volumes).
 */
export interface YearState {
  readonly standardCostFrame: number;
  readonly ambition: number;
  readonly frame: number;
  readonly terms: readonly FrameTerm[] | undefined;
  readonly rows: readonly RowRef[];
}

/** A frame as the year after it needs to know it; how a decided one divides may be unknown. */
export interface PreviousState extends Omit<YearState, "standardCostFrame" | "ambition"> {
  readonly standardCostFrame: number | undefined;
  readonly ambition: number | undefined;
}
