import { bridgeBetween } from "../../domain/bridge/bridgeBetween";
import { sameName } from "../../domain/nameKey";
import type { Workbook } from "../../domain/rows";
import { compareVersions } from "../../domain/versions/compareVersions";
import type { KeptBook } from "../../domain/versions/keptBook";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import { ofUnit } from "../../domain/versions/ofUnit";
import { CONTRACT } from "../../sheets/contract/contract";
import { readWorkbook } from "../../sheets/reading/readWorkbook";
import { bookTables } from "../../sheets/versions/bookTables";
import { keepBook } from "../../sheets/versions/keepBook";
import { readVersionList } from "../../sheets/versions/readVersionList";
import { readBook } from "../../sheets/versions/readVersions";
import type { Books } from "./readBooks";

/** What to compare: two versions by name, or a version and the workbook as it stands (`after` undefined), for all or one unit. */
export interface CompareWish {
  readonly before: string;
  readonly after: string | undefined;
  readonly unit: string | undefined;
}

/** A version as the workbook that it was, read from what was kept of it. */
export interface KeptWorkbook {
  readonly name: string;
  readonly workbook: Workbook;
  /** Its cells in Versionsdata that can not be read, and are not in it. */
  readonly unreadable: number;
}

/** A version as a workbook, to compute with; undefined when it is not there any more. */
export function keptWorkbook(books: Pick<Books, "geometry">, version: string): KeptWorkbook | undefined {
  const kept = keptBook(books, version);
  return kept && { name: kept.name, workbook: workbookOf(kept), unreadable: kept.unreadable };
}

/** Compares as wished; undefined when a version is not there any more. Nothing is written. */
export function comparisonOf(books: Books, { before, after, unit }: CompareWish): NamedComparison | undefined {
  const old = keptBook(books, before);
  const fresh = after === undefined ? now(books) : keptBook(books, after);
  if (!old || !fresh) return undefined;
  const whole = compareVersions(old.book, fresh.book, (table) => CONTRACT[table].uniqueBy);
  return {
    ...(unit === undefined ? whole : ofUnit(whole, unit, [old.book, fresh.book])),
    before: old.name,
    after: after === undefined ? undefined : fresh.name,
    unit,
    unreadable: old.unreadable + fresh.unreadable,
    bridges: bridgeBetween(workbookOf(old), workbookOf(fresh)),
  };
}

interface NamedBook {
  readonly name: string;
  readonly book: KeptBook;
  readonly unreadable: number;
}

function keptBook({ geometry }: Pick<Books, "geometry">, name: string): NamedBook | undefined {
  const entry = readVersionList(geometry).find((one) => sameName(one.name, name));
  if (!entry) return undefined;
  const { book, findings } = readBook(geometry, entry.name);
  return { name: entry.name, book, unreadable: findings.length };
}

function workbookOf({ book }: NamedBook): Workbook {
  return readWorkbook(bookTables(book)).workbook;
}

function now({ geometry, computed }: Books): NamedBook {
  return { name: "", book: keepBook(geometry, computed.outcome), unreadable: 0 };
}
