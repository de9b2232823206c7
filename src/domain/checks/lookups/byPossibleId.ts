import { groupRows } from "../../groupRows";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";

export const RULE: Citation = ["A-5"];

/**
 * Looks up what rows give by their id: those that have it, and those whose id could not be read, which may have any.
 * Source: A-5. @example byPossibleId(goals, ({ unit }) => [unit])("M1") // ["Omsorg"]
 */
export function byPossibleId<R extends { readonly id?: string | undefined }, T>(
  rows: readonly R[],
  valuesOf: (row: R) => readonly T[],
): (id: string) => readonly T[] {
  const byId = groupRows(rows, ({ id }) => (id === undefined ? "" : nameKey(id)));
  const ofAny = (byId.get("") ?? []).flatMap(valuesOf);
  return (id) => [...(byId.get(nameKey(id)) ?? []).flatMap(valuesOf), ...ofAny];
}
