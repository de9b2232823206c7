import type { Citation } from "../../rule";
import type { Place } from "../../source";
import { type Condition, compareDays, type Day, type Relation } from "../decision";

export const RULE: Citation = ["A-8"];

/** The reference day, that what is late is judged by. Source: A-8. */
export function referenceDay(day: string): Day {
  return { day, label: "referenceDay", ...(day && { place: { table: "settings", setting: "referenceDay" } as const }) };
}

/** A day in a cell. */
export function dayCell(day: string, place: Place & { readonly column: string }): Day {
  return { day, label: { kind: "column", table: place.table, column: place.column }, place };
}

/** A day of a cell against the reference day; nothing without either, since nothing is late then. Source: A-8. */
export function againstToday(
  own: Day | undefined,
  relation: Relation,
  today: string | undefined,
): readonly Condition[] {
  return own && today !== undefined ? [compareDays(own, relation, referenceDay(today))] : [];
}
