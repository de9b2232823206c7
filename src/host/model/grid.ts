import type { CellKey, GridRange } from "./workbook";

/** Excel's own limits. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** The key of a cell in `SheetModel.cells`; row and column count from 0. */
export function cellKey(row: number, column: number): CellKey {
  return row * COLUMN_LIMIT + column;
}

export function rowOfKey(key: CellKey): number {
  return Math.floor(key / COLUMN_LIMIT);
}

export function columnOfKey(key: CellKey): number {
  return key % COLUMN_LIMIT;
}

/** The range of `rows` × `columns` cells whose first cell is (`top`, `left`). */
export function rangeAt(top: number, left: number, rows = 1, columns = 1): GridRange {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowCount(range: GridRange): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: GridRange): number {
  return range.right - range.left + 1;
}

export function cellCount(range: GridRange): number {
  return rowCount(range) * columnCount(range);
}

export function isSameRange(a: GridRange, b: GridRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function containsCell(range: GridRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function containsRange(outer: GridRange, inner: GridRange): boolean {
  return containsCell(outer, inner.top, inner.left) && containsCell(outer, inner.bottom, inner.right);
}

/** The cells two ranges share; undefined when there are none. */
export function intersect(a: GridRange, b: GridRange): GridRange | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** The smallest range that holds both. */
export function boundingRange(a: GridRange, b: GridRange): GridRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `range` when `hole` is cut out of it: at most four ranges, none overlapping. */
export function cutOut(range: GridRange, hole: GridRange): readonly GridRange[] {
  const shared = intersect(range, hole);
  if (!shared) return [range];
  const left = [
    { ...range, bottom: shared.top - 1 },
    { ...range, top: shared.bottom + 1 },
    { ...range, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...range, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
  ];
  return left.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Whether the range lies on a sheet. */
export function isOnSheet(range: GridRange): boolean {
  return range.top >= 0 && range.left >= 0 && range.bottom < ROW_LIMIT && range.right < COLUMN_LIMIT;
}

export function spansAllRows(range: GridRange): boolean {
  return range.top === 0 && range.bottom === ROW_LIMIT - 1;
}

export function spansAllColumns(range: GridRange): boolean {
  return range.left === 0 && range.right === COLUMN_LIMIT - 1;
}
