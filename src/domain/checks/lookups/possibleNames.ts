import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import { isWritten } from "../isWritten";

export const RULE: Citation = ["A-5"];

/** Names that rows may have; `undefined` stands for one that could not be read and so may be any. */
export type PossibleNames = readonly (string | undefined)[];

/**
 * The names that rows have in a cell; an empty cell names nothing. Of rows that were left out the cell may be one that could
 * not be read.
 *
 * Source: A-5. @example possibleNames(leftOut.goals, "unit") // ["Omsorg", undefined]: one of the two can not be read
 */
export function possibleNames<K extends string>(
  rows: readonly { readonly [P in K]?: string | undefined }[] | undefined,
  cell: K,
): PossibleNames {
  return (rows ?? []).flatMap((row) => {
    if (!Object.hasOwn(row, cell)) return [undefined];
    return isWritten(row[cell]) ? [row[cell]] : [];
  });
}

/**
 * Tells whether a name is, or for all one knows may be, among some, compared as names are.
 *
 * Source: A-5. @example mayBeAmong(["Omsorg"])("OMSORG") // true; mayBeAmong([undefined])("Skola") // true
 */
export function mayBeAmong(names: PossibleNames): (name: string) => boolean {
  const isAnyPossible = names.includes(undefined);
  const keys = new Set(names.flatMap((name) => (name === undefined ? [] : [nameKey(name)])));
  return (name) => isAnyPossible || keys.has(nameKey(name));
}
