import fc from "fast-check";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../src/host/model/grid";
import type { GridRange } from "../../../src/host/model/workbook";

function between(limit: number): fc.Arbitrary<readonly [number, number]> {
  return fc.tuple(fc.nat(limit - 1), fc.nat(limit - 1)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
}

function rangesWithin(rows: number, columns: number): fc.Arbitrary<GridRange> {
  return fc
    .tuple(between(rows), between(columns))
    .map(([[top, bottom], [left, right]]) => ({ top, left, bottom, right }));
}

/** A range anywhere on a sheet. */
export const anyRange = rangesWithin(ROW_LIMIT, COLUMN_LIMIT);

/** A range within the first 8 × 6 cells, so that two of them often overlap. */
export const smallRange = rangesWithin(8, 6);
