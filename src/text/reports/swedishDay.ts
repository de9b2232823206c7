const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** A day as Swedish writes it; words that are no ISO day stand as they are. @example swedishDay("2026-03-31") // "31 mars 2026" */
export function swedishDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** A month as a heading. `month` is 1–12. @example monthHeading(2026, 3) // "Mars 2026" */
export function monthHeading(year: number, month: number): string {
  const name = MONTHS[month - 1] ?? String(month);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
