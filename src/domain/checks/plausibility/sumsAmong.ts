import type { Citation } from "../../rule";

export const RULE: Citation = ["P-b"];

/** Fewer rows among others are a sum by chance too often. */
const LEAST_PARTS = 3;
/** Of all the other rows two are enough. */
const LEAST_PARTS_OF_ALL = 2;

/** So many distinct amounts must be possible for every way to choose the rows: below a chance of about one in a thousand. */
const LEAST_DISTINCT = 1000;
/** One way only: all the other rows. */
const LEAST_DISTINCT_OF_ALL = 100;

/** A row that is the sum of others, by index. */
export interface FoundSum {
  readonly sum: number;
  readonly parts: readonly number[];
}

/**
 * The rows whose amounts are exactly the sum of all the other rows (at least two), or of at least three that stand together just before or
 * just after them; the parts have the sum's own sign. In whole öre; several columns must all sum in the same rows. Amounts
 * so round that they would be sums by chance are left alone. Time grows with the number of rows, not with its square.
 *
 * Source: P-b. @example sumsAmong([[9_000], [4_100], [2_350], [15_450]]) // [{ sum: 3, parts: [0, 1, 2] }]
 */
export function sumsAmong(rows: readonly (readonly number[])[]): readonly FoundSum[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  if (columns.length === 0 || rows.length <= LEAST_PARTS_OF_ALL) return [];
  const steps = columns.map(stepOf);
  const distinct = rows.map((row) =>
    row.reduce((product, amount, column) => (product * Math.abs(amount)) / (steps[column] ?? 1), 1),
  );
  const isDistinct = (sum: number, least: number) => (distinct[sum] ?? 0) >= least;
  const leastOfAll = rows.length > LEAST_PARTS ? LEAST_DISTINCT_OF_ALL : LEAST_DISTINCT;
  const all = sumsOfAll(columns).filter(({ sum }) => isDistinct(sum, leastOfAll));
  if (all.length > 0) return all;
  const least = LEAST_DISTINCT * rows.length;
  const before = sumsBefore(columns).filter(({ sum }) => isDistinct(sum, least));
  const found = new Set(before.map(({ sum }) => sum));
  const after = sumsAfter(columns).filter(({ sum }) => isDistinct(sum, least) && !found.has(sum));
  return [...before, ...after].sort((one, other) => one.sum - other.sum);
}

/** The largest amount that all of them are whole multiples of. */
function stepOf(amounts: readonly number[]): number {
  return amounts.reduce((step, amount) => divisor(step, Math.abs(amount)), 0) || 1;
}

function divisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function sumsOfAll(columns: readonly (readonly number[])[]): readonly FoundSum[] {
  const [first = []] = columns;
  const totals = columns.map((column) => column.reduce((total, amount) => total + amount, 0));
  const positive = first.every((amount) => amount > 0);
  if (!positive && !first.every((amount) => amount < 0)) return [];
  const sum = first.findIndex((_, row) => columns.every((column, at) => (column[row] ?? 0) * 2 === totals[at]));
  return sum < 0 ? [] : [{ sum, parts: first.flatMap((_, row) => (row === sum ? [] : [row])) }];
}

/** Running totals find the start of a block at once: within rows of one sign no two are the same. */
function sumsBefore(columns: readonly (readonly number[])[]): readonly FoundSum[] {
  const [first = []] = columns;
  const totals = columns.map(runningTotals);
  let starts = new Map<number, number>();
  return first.flatMap((amount, row) => {
    if (row === 0 || Math.sign(first[row - 1] ?? 0) !== Math.sign(amount)) starts = new Map();
    const before = totals[0]?.[row] ?? 0;
    const start = starts.get(before - amount);
    starts.set(before, row);
    if (amount === 0 || start === undefined || row - start < LEAST_PARTS) return [];
    const isSum = columns.every((column, at) => (totals[at]?.[row] ?? 0) - (totals[at]?.[start] ?? 0) === column[row]);
    return isSum ? [{ sum: row, parts: Array.from({ length: row - start }, (_, index) => start + index) }] : [];
  });
}

/** The total of the rows before each row. */
function runningTotals(amounts: readonly number[]): readonly number[] {
  let total = 0;
  return amounts.map((amount) => {
    total += amount;
    return total - amount;
  });
}

/** The same from the other end. */
function sumsAfter(columns: readonly (readonly number[])[]): readonly FoundSum[] {
  const last = (columns[0]?.length ?? 0) - 1;
  return sumsBefore(columns.map((column) => column.toReversed())).map(({ sum, parts }) => ({
    sum: last - sum,
    parts: parts.map((row) => last - row).toReversed(),
  }));
}
