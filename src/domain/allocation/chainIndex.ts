import type { PriceIndexRow } from "../allocationRows";
import { type Found, finding } from "../finding";
import { has } from "../leftOut";
import { rowKey, sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { FrameTables } from "./frameTables";

export const RULE: Citation = ["T3.2-c", "A-5"];

/** From the price of one year to that of a later one. */
export interface IndexSpan {
  readonly index: string;
  readonly fromYear: number;
  readonly toYear: number;
}

/** The factor to multiply with, and the years it is the product of. */
export interface IndexChain {
  readonly factor: number;
  readonly years: readonly PriceIndexRow[];
}

/**
 * Chains an index (prisindex) from one year's prices to a later year's: the product of 1 + Förändring of the years after
 * the first, up to the last. The same year gives 1.
 *
 * Source: T3.2-c. No value when a year is missing; every missing year is then an `index-year-missing`. Nor when the row of
 * a year was left out, which its own finding tells.
 *
 * @example 2025 → 2027 with 3,0 % for 2026 and 2,0 % for 2027 // 1.03 × 1.02 = 1.0506
 */
export function chainIndex(tables: FrameTables, span: IndexSpan): Found<IndexChain | undefined> {
  const wanted = Array.from({ length: span.toYear - span.fromYear }, (_, step) => span.fromYear + 1 + step);
  const readable = wanted.filter((year) => !isLeftOut(tables, span.index, year));
  const missing = readable.filter((year) => !tables.indexes.has(rowKey(span.index, year)));
  if (missing.length > 0 || readable.length < wanted.length) {
    const at = { table: "priceIndexes" } as const;
    return {
      value: undefined,
      findings: missing.map((year) => finding("index-year-missing", at, { index: span.index, year })),
    };
  }
  const years = wanted.flatMap((year) => tables.indexes.get(rowKey(span.index, year)) ?? []);
  return { value: { factor: years.reduce((factor, row) => factor * (1 + row.change), 1), years }, findings: [] };
}

function isLeftOut(tables: FrameTables, index: string, year: number): boolean {
  const rows = tables.leftOut.priceIndexes ?? [];
  return rows.some(
    (row) => has(row, "index", (name) => sameName(name, index)) && has(row, "year", (own) => own === year),
  );
}
