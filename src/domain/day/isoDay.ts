import type { Citation } from "../rule";

export const RULE: Citation = ["A-8"];

/** Writes a day as the workbook's dates are kept, so that days compare as texts do: `isoDay(2026, 8, 31)` is `2026-08-31`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;
}

/** Writes a month the same way: `isoMonth(2026, 8)` is `2026-08`. */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
