/** Pixel positions along rows or columns, where all but a few have the same size. Indexes count from 0. */
export interface Axis {
  readonly count: number;
  /** Pixels of all together. */
  readonly total: number;
  size(index: number): number;
  /** Pixels before `index`; `offset(count)` is the total. */
  offset(index: number): number;
  /** The index that covers a pixel, kept within the axis. */
  at(pixel: number): number;
}

/**
 * Makes an axis from a standard size and the sizes that differ (0 hides).
 * Looking up costs the logarithm of the exceptions, so that a million rows cost nothing.
 *
 * Example: `createAxis(100, 20, new Map([[2, 0]])).offset(4)` is 60.
 */
export function createAxis(count: number, standard: number, exceptions: ReadonlyMap<number, number>): Axis {
  const indexes = [...exceptions.keys()].filter((index) => index < count).sort((a, b) => a - b);
  const surplus = surplusBefore(indexes, standard, exceptions);
  const offset = (index: number): number => index * standard + (surplus[lowerBound(indexes, index)] ?? 0);
  return {
    count,
    total: offset(count),
    size: (index) => exceptions.get(index) ?? standard,
    offset,
    at: (pixel) => indexAt(pixel, count, offset),
  };
}

/** What the first n exceptions add to the standard, for every n. */
function surplusBefore(indexes: readonly number[], standard: number, sizes: ReadonlyMap<number, number>): number[] {
  const surplus = [0];
  for (const index of indexes) surplus.push((surplus.at(-1) ?? 0) + (sizes.get(index) ?? standard) - standard);
  return surplus;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Last index that starts at or before the pixel. */
function indexAt(pixel: number, count: number, offset: (index: number) => number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offset(middle) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
