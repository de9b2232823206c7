import { isoDay } from "../../domain/day/isoDay";
import { swedishDay } from "../../text/reports/swedishDay";

/** An ISO day as Swedish writes it; undefined stays undefined, and is shown as "–". @example dayWords("2026-03-31") // "31 mars 2026" */
export function dayWords(day: string | undefined): string | undefined {
  return day === undefined ? undefined : swedishDay(day);
}

/** The local day of an ISO time, as Swedish writes it; "–" belongs to a time that is none. */
export function dayOfTime(time: string): string | undefined {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return undefined;
  return swedishDay(isoDay(at.getFullYear(), at.getMonth() + 1, at.getDate()));
}
