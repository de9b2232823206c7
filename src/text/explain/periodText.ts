import type { Period } from "../../domain/period";

/** A period as the workbook writes it: `2026`, `2026-08`, `2026-T2`. */
export function formatPeriodText(period: Period): string {
  if (period.kind === "year") return String(period.year);
  if (period.kind === "month") return `${period.year}-${String(period.part).padStart(2, "0")}`;
  return `${period.year}-${period.kind === "tertial" ? "T" : "Q"}${period.part}`;
}
