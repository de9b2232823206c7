import type { Finding } from "../../domain/finding";
import type { LeftOutRow } from "../../domain/leftOut";
import type { RowRef, Sourced, TableKey } from "../../domain/source";
import type { ReadTable } from "./readTable";

/** The name that a misspelt one most likely meant, by `cellKey`. */
export type Suggestions = ReadonlyMap<string, string>;

function cellKey(table: TableKey, row: number, column: string): string {
  return [table, row, column].join(" ");
}

/** The suggestions that unknown references carry; one without any is not among them. */
export function suggestionsOf(findings: readonly Finding[]): Suggestions {
  return new Map(
    findings.flatMap(({ code, at, facts }) =>
      code === "unknown-reference" && facts.closest !== undefined && at.row !== undefined && at.column !== undefined
        ? [[cellKey(at.table, at.row, at.column), facts.closest] as const]
        : [],
    ),
  );
}

/**
 * Leaves out the rows whose name in a column is in no other table but near one that is: they most likely belong to that one,
 * so that what depends on it is not computed as if they were not there. A name without a suggestion stays as it is.
 *
 * Source: WB, A-5. @example a row of Ambitioner for "Skolaa" is left out for Skola
 */
export function asMeant<R extends Sourced>(
  { records, leftOut, findings }: ReadTable<R>,
  column: keyof R & string,
  suggestions: Suggestions,
): ReadTable<R> {
  const meantIn = ({ table, row }: RowRef) => suggestions.get(cellKey(table, row, column));
  const renamed = <T extends Sourced>(row: T): T => {
    const meant = meantIn(row.at);
    return meant === undefined ? row : { ...row, [column]: meant };
  };
  // A whole record, with a name for a name, is a left-out row with every cell.
  const misspelt = records.filter((row) => meantIn(row.at) !== undefined) as unknown as readonly LeftOutRow<R>[];
  return {
    records: records.filter((row) => meantIn(row.at) === undefined),
    leftOut: [...leftOut, ...misspelt].map(renamed).sort((one, other) => one.at.row - other.at.row),
    findings,
  };
}
