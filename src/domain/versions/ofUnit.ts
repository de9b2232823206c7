import { nameKey, sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { type KeyOf, tableIn, type VersionComparison } from "./compareVersions";
import { type KeptBook, keptCell } from "./keptBook";
import { mayMove } from "./mayMove";

export const RULE: Citation = ["T3.2-c"];

/** A version as it was kept, and as the workbook that it reads as. */
export interface ComparedVersion {
  readonly book: KeptBook;
  readonly workbook: Workbook;
}

/**
 * What a comparison says to one unit: its own frames, and the assumptions that may have changed them. What is about another
 * unit's service, or about a target group that none of its services is paid for, is left out, and so are ages and price
 * indexes that move none of them; what else holds for all (settings, funding) stays.
 *
 * `versions` are those that were compared. Source: T3.2-c. @example ofUnit(comparison, "Omsorg", [before, after])
 */
export function ofUnit(
  comparison: VersionComparison,
  unit: string,
  versions: readonly [before: ComparedVersion, after: ComparedVersion],
): VersionComparison {
  const books = versions.map(({ book }) => book);
  const services = namesIn(books, {
    table: "services",
    column: "service",
    where: ["unit", (one) => sameName(one, unit)],
  });
  const groups = namesIn(books, {
    table: "standardCosts",
    column: "group",
    where: ["service", (one) => services.has(nameKey(one))],
  });
  const concerns = (name: string | undefined, own: ReadonlySet<string>) => name === undefined || own.has(nameKey(name));
  const [before, after] = versions;
  const own = { services, groups, before: before.workbook, after: after.workbook };
  const { assumptions, frames } = comparison;
  return {
    assumptions: assumptions.filter((change) =>
      change.service === undefined
        ? concerns(change.group, groups) && mayMove(change, own)
        : services.has(nameKey(change.service)),
    ),
    frames: {
      frames: frames.frames.filter((frame) => sameName(frame.unit, unit)),
      units: frames.units.filter((sum) => sameName(sum.unit, unit)),
    },
  };
}

interface Wanted {
  readonly table: Parameters<KeyOf>[0];
  readonly column: string;
  readonly where: readonly [string, (content: string) => boolean];
}

function namesIn(books: readonly KeptBook[], { table, column, where: [other, isWanted] }: Wanted): ReadonlySet<string> {
  const names = books.flatMap((book) => {
    const kept = tableIn(book, table);
    const rows = kept.rows.filter((row) => isWanted(String(keptCell(kept, row, other))));
    return rows.map((row) => nameKey(String(keptCell(kept, row, column))));
  });
  return new Set(names.filter((name) => name !== ""));
}
