import { monthHeading } from "../../text/reports/swedishDay";

/** A month (`2026-08`) as Swedish writes it; undefined stays undefined. @example monthWords("2026-08") // "Augusti 2026" */
export function monthWords(month: string | undefined): string | undefined {
  return month === undefined ? undefined : monthHeading(Number(month.slice(0, 4)), Number(month.slice(5)));
}
