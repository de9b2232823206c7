import { type Period, periodEndMonth } from "../period";
import type { Citation } from "../rule";
import { monthEnd } from "./monthEnd";

export const RULE: Citation = ["A-8"];

/** The last day of a period, as an ISO day. Source: A-8. @example 2026-T2 // "2026-08-31" */
export function periodEnd(period: Period): string {
  return monthEnd(period.year, periodEndMonth(period));
}
