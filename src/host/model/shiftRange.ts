import { intersect, ROW_LIMIT } from "./grid";
import type { GridRange } from "./workbook";

/** Cells of some columns, from a row and down, that move by rows: down where count > 0, else up over what is deleted. */
export interface RowShift {
  readonly left: number;
  readonly right: number;
  /** First row that moves down, or first row that is deleted. */
  readonly from: number;
  readonly count: number;
}

/** Everything a shift can touch: from its first row to the end of the sheet. */
export function bandOf(shift: RowShift): GridRange {
  return { top: shift.from, left: shift.left, bottom: ROW_LIMIT - 1, right: shift.right };
}

/**
 * Where a range ends up: moved, grown (rows inserted within it), shrunk, or `undefined` when it is deleted. "conflict" when
 * only some of its columns move.
 */
export function shiftRange(range: GridRange, shift: RowShift): GridRange | undefined | "conflict" {
  if (!intersect(range, bandOf(shift))) return range;
  if (range.left < shift.left || range.right > shift.right) return "conflict";
  const { from, count } = shift;
  if (count > 0) {
    const top = range.top >= from ? range.top + count : range.top;
    return { ...range, top, bottom: range.bottom + count };
  }
  const end = from - count;
  const top = range.top < from ? range.top : Math.max(from, range.top + count);
  const bottom = range.bottom < end ? from - 1 : range.bottom + count;
  return bottom < top ? undefined : { ...range, top, bottom };
}
