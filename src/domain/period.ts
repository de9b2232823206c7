/**
 * A reporting period: `2026`, `2026-08`, `2026-T2` (tertial), `2026-Q3` (kvartal).
 * `part` is the month 1–12, tertial 1–3 or quarter 1–4.
 */
export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "month" | "tertial" | "quarter"; readonly year: number; readonly part: number };

/** How many months a period of each kind has. */
const MONTHS = { month: 1, quarter: 3, tertial: 4, year: 12 } as const satisfies Record<Period["kind"], number>;

const KIND_OF_LETTER: Readonly<Record<string, "tertial" | "quarter">> = { T: "tertial", Q: "quarter" };
const PERIOD_TEXT = /^(\d{4})(?:-(?:(\d{2})|([TQ])(\d)))?$/;

/**
 * Reads a period as the workbook writes it; case and surrounding space do not count. Gives undefined for anything else,
 * also for a part that the year does not have (`2026-13`, `2026-T4`).
 *
 * Source: WB. @example parsePeriod("2026-T2") // { kind: "tertial", year: 2026, part: 2 }
 */
export function parsePeriod(text: string): Period | undefined {
  const match = PERIOD_TEXT.exec(text.trim().toUpperCase());
  if (!match) return undefined;
  const [, yearText, month, letter, part] = match;
  const year = Number(yearText);
  if (month !== undefined) return partPeriod("month", year, Number(month));
  const kind = letter === undefined ? undefined : KIND_OF_LETTER[letter];
  return kind ? partPeriod(kind, year, Number(part)) : { kind: "year", year };
}

function partPeriod(kind: "month" | "tertial" | "quarter", year: number, part: number): Period | undefined {
  return part >= 1 && part * MONTHS[kind] <= MONTHS.year ? { kind, year, part } : undefined;
}

/** Writes a period as the workbook does; the inverse of `parsePeriod`: `2026`, `2026-08`, `2026-T2`, `2026-Q3`. */
export function formatPeriod(period: Period): string {
  const year = String(period.year).padStart(4, "0");
  if (period.kind === "year") return year;
  if (period.kind === "month") return `${year}-${String(period.part).padStart(2, "0")}`;
  return `${year}-${period.kind === "tertial" ? "T" : "Q"}${period.part}`;
}

/** The last month (1–12) of a period within its year: 2026-T2 ends in month 8. */
export function periodEndMonth(period: Period): number {
  return period.kind === "year" ? MONTHS.year : period.part * MONTHS[period.kind];
}

/**
 * Orders periods by when they end; of those that end together the longer one is the later, since it knows the most:
 * 2026-12 < 2026-Q4 < 2026-T3 < 2026. Negative when `one` comes first, 0 when they are the same period.
 *
 * Source: WB ("latest period with a value").
 */
export function comparePeriods(one: Period, other: Period): number {
  return one.year - other.year || periodEndMonth(one) - periodEndMonth(other) || MONTHS[one.kind] - MONTHS[other.kind];
}
