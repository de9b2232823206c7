import { sameName } from "../../domain/nameKey";
import type { Integrity } from "../../domain/versions/integrity";
import type { KeptBook } from "../../domain/versions/keptBook";
import type { Geometry } from "../reading/tableGeometry";
import { keptHash } from "./keepBook";
import { readVersionList, type VersionEntry } from "./readVersionList";
import { bookReader } from "./readVersions";

/** A version of Versioner with what can be read of it in Versionsdata. */
export interface ReadVersion {
  readonly entry: VersionEntry;
  readonly book: KeptBook;
  readonly integrity: Integrity;
  /** Its rows in Versionsdata that can not be read. */
  readonly unreadable: number;
  /** Those, and its rows that are not there any more. */
  readonly missing: number;
}

/**
 * A version by its name, held against its fingerprint and its number of rows in Versioner; undefined when it is not there.
 *
 * Source: WB. @example readVersion(geometry, "Budget KF")?.integrity // "whole"
 */
export function readVersion(geometry: Geometry, name: string): ReadVersion | undefined {
  const entry = readVersionList(geometry).find((one) => sameName(one.name, name));
  return entry && readEntry(entry, bookReader(geometry));
}

/** The same of every version in Versioner, oldest first. */
export function readAllVersions(geometry: Geometry): readonly ReadVersion[] {
  const readBook = bookReader(geometry);
  return readVersionList(geometry).map((entry) => readEntry(entry, readBook));
}

function readEntry(entry: VersionEntry, readBook: ReturnType<typeof bookReader>): ReadVersion {
  const { book, lines, findings } = readBook(entry.name);
  const unreadable = findings.length;
  const missing = unreadable + Math.max(0, (entry.rows ?? 0) - lines);
  const integrity = book.length === 0 ? "lost" : missing > 0 ? "incomplete" : altered(entry, book);
  return { entry, book, integrity, unreadable, missing };
}

function altered({ keptHash: kept }: VersionEntry, book: KeptBook): Integrity {
  return keptHash(book) === kept ? "whole" : "altered";
}
