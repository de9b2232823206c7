/**
 * A reporting period: `2026`, `2026-08`, `2026-T2` (tertial), `2026-Q3` (kvartal).
 * `part` is the month 1–12, tertial 1–3 or quarter 1–4.
 */
export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "month" | "tertial" | "quarter"; readonly year: number; readonly part: number };
