import { nameKey } from "./nameKey";
import type { Tables } from "./rows";
import type { Sourced } from "./source";

/**
 * A row that was left out, with the cells that could be read: one that could not is absent, an empty one is `undefined`.
 * A row that repeats an earlier row's key has all its cells; which of the two is right nobody knows.
 */
export type LeftOutRow<R extends Sourced> = Sourced & Partial<Omit<R, "at">>;

/** The rows that were left out, by table; a table without any may be absent. Wholly empty rows are none. */
export type LeftOut = { readonly [K in keyof Tables]?: readonly LeftOutRow<Tables[K][number]>[] };

/** True when a left-out row's cell could be read and is as asked: `has(row, "year", (year) => year === 2027)`. */
export function has<R extends object, K extends keyof R>(
  row: R,
  cell: K,
  isAsked: (value: Required<R>[K]) => boolean,
): boolean {
  // The cell is there, so it has its column's own type; `undefined` is in it only where the column may be empty.
  return Object.hasOwn(row, cell) && isAsked(row[cell] as Required<R>[K]);
}

/**
 * The ids (`nameKey`) of left-out rows: where another row has one of them, which of the two is meant nobody knows, so
 * neither is trusted. Source: WB, A-5. @example disputedIds(leftOut.goals).has(nameKey(goal.id)) // two rows with the id M1
 */
export function disputedIds(rows: readonly { readonly id?: string | undefined }[] = []): ReadonlySet<string> {
  return new Set(rows.flatMap(({ id }) => (id === undefined ? [] : [nameKey(id)])));
}

/** True when a left-out row's cell is as asked, or could be for all we know since it could not be read. */
export function mayHave<R extends object, K extends keyof R>(
  row: R,
  cell: K,
  isAsked: (value: Required<R>[K]) => boolean,
): boolean {
  return !Object.hasOwn(row, cell) || has(row, cell, isAsked);
}
