import type { Period } from "../../domain/period";

const MONTHS_IN = { month: 1, tertial: 4, quarter: 3 } as const;

/** The month a period ends in, counted from year 0: later periods are larger. `2026-T2` and `2026-08` are the same. */
export function periodEnd(period: Period): number {
  const month = period.kind === "year" ? 12 : period.part * MONTHS_IN[period.kind];
  return period.year * 12 + month;
}
