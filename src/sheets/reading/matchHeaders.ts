import { type Finding, finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import type { TableContract } from "../contract/table";
import { cleanText } from "../kinds/cleanText";
import { closest } from "../kinds/closest";

/** Which header is which column. */
export interface HeaderMatch {
  readonly indexes: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Finds the contract's columns among a table's headers, ignoring case and surrounding space. A header that no column has,
 * but that is near one the table lacks, is an advice; it is not used.
 *
 * Errors: "duplicate-column" (the first is used), "misspelt-column", "missing-column" for a required one.
 */
export function matchHeaders(contract: TableContract, headers: readonly string[]): HeaderMatch {
  const keyOf = new Map(Object.entries(contract.columns).map(([key, column]) => [nameKey(column.header), key]));
  const indexes = new Map<string, number>();
  const duplicates: Finding[] = [];
  const strangers: string[] = [];
  headers.forEach((header, index) => {
    const key = keyOf.get(headerKey(header));
    if (key === undefined) strangers.push(header);
    else if (!indexes.has(key)) indexes.set(key, index);
    else duplicates.push(finding("duplicate-column", { table: contract.key, column: key }, { found: header }));
  });
  return {
    indexes,
    findings: [...duplicates, ...misspelt(contract, indexes, strangers), ...missing(contract, indexes)],
  };
}

/** The form that headers are compared in. */
export function headerKey(header: string): string {
  return nameKey(cleanText(header).replace(/\s+/g, " "));
}

function misspelt(
  contract: TableContract,
  indexes: ReadonlyMap<string, number>,
  strangers: readonly string[],
): readonly Finding[] {
  const absent = Object.entries(contract.columns).filter(([key]) => !indexes.has(key));
  const taken = new Set<string>();
  return strangers.flatMap((found) => {
    const open = absent.filter(([key]) => !taken.has(key));
    const header = closest(
      headerKey(found),
      open.map(([, column]) => column.header),
    );
    const column = open.find(([, candidate]) => candidate.header === header)?.[0];
    if (column === undefined) return [];
    taken.add(column);
    return [finding("misspelt-column", { table: contract.key, column }, { found: cleanText(found) })];
  });
}

function missing(contract: TableContract, indexes: ReadonlyMap<string, number>): readonly Finding[] {
  return Object.entries(contract.columns)
    .filter(([key, column]) => !column.isWritten && column.isColumnRequired && !indexes.has(key))
    .map(([column]) => finding("missing-column", { table: contract.key, column }, {}));
}
