import { bridgeBetween } from "../../domain/bridge/bridgeBetween";
import type { Workbook } from "../../domain/rows";
import { compareVersions, type KeyOf, type VersionComparison } from "../../domain/versions/compareVersions";
import { type FlawedVersion, type Integrity, worstOf } from "../../domain/versions/integrity";
import type { KeptBook } from "../../domain/versions/keptBook";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import { ofUnit } from "../../domain/versions/ofUnit";
import { CONTRACT } from "../../sheets/contract/contract";
import { readWorkbook } from "../../sheets/reading/readWorkbook";
import { bookTables } from "../../sheets/versions/bookTables";
import { keepBook } from "../../sheets/versions/keepBook";
import { readVersion } from "../../sheets/versions/readVersion";
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
  /** Whether it is still what was kept: to be told before any number that is computed from it. */
  readonly integrity: Integrity;
  /** Its rows that are gone or can not be read. */
  readonly missing: number;
}

/** A version as a workbook, to compute with; undefined when it is not there any more. */
export function keptWorkbook(books: Pick<Books, "geometry">, version: string): KeptWorkbook | undefined {
  const kept = keptBook(books, version);
  return kept && pickKept(kept);
}

/** Compares as wished; undefined when a version is not there any more. Nothing is written. */
export function comparisonOf(books: Books, { before, after, unit }: CompareWish): NamedComparison | undefined {
  const old = keptBook(books, before);
  const fresh = after === undefined ? now(books) : keptBook(books, after);
  if (!old || !fresh) return undefined;
  const integrity = worstOf([old.integrity, fresh.integrity]);
  const isLost = integrity === "lost";
  const [first, second] = [
    { book: old.book, workbook: workbookOf(old) },
    { book: fresh.book, workbook: workbookOf(fresh) },
  ];
  const bridges = isLost ? [] : bridgeBetween(first.workbook, second.workbook);
  const whole = isLost
    ? NOTHING
    : compareVersions(old.book, fresh.book, { keyOf, bridges, isPartial: integrity === "incomplete" });
  return {
    ...(unit === undefined || isLost ? whole : ofUnit(whole, unit, [first, second])),
    before: old.name,
    after: after === undefined ? undefined : fresh.name,
    unit,
    unreadable: old.unreadable + fresh.unreadable,
    integrity,
    flaws: [...flawOf(old), ...flawOf(fresh)],
    bridges,
  };
}

/** Of a version that can not be read nothing can be said to have changed. */
const NOTHING: VersionComparison = { assumptions: [], frames: { frames: [], units: [] } };

const keyOf: KeyOf = (table) => CONTRACT[table].uniqueBy;

function flawOf({ name, integrity, missing }: NamedBook): readonly FlawedVersion[] {
  return integrity === "whole" ? [] : [{ version: name, integrity, missing }];
}

interface NamedBook {
  readonly name: string;
  readonly book: KeptBook;
  readonly unreadable: number;
  readonly integrity: Integrity;
  readonly missing: number;
}

function pickKept(kept: NamedBook): KeptWorkbook {
  const { name, unreadable, integrity, missing } = kept;
  return { name, workbook: workbookOf(kept), unreadable, integrity, missing };
}

function keptBook({ geometry }: Pick<Books, "geometry">, name: string): NamedBook | undefined {
  const read = readVersion(geometry, name);
  if (!read) return undefined;
  const { entry, book, unreadable, integrity, missing } = read;
  return { name: entry.name, book, unreadable, integrity, missing };
}

function workbookOf({ book }: NamedBook): Workbook {
  return readWorkbook(bookTables(book)).workbook;
}

function now({ geometry, computed }: Books): NamedBook {
  return { name: "", book: keepBook(geometry, computed.outcome), unreadable: 0, integrity: "whole", missing: 0 };
}
