import type { Citation } from "../rule";

export const RULE: Citation = ["A-6"];

/**
 * Adds numbers as if with unlimited precision and rounds once, at the end, so the order of the terms never matters
 * (Shewchuk 1997, as in Python's `math.fsum`). The empty sum is 0; never gives −0.
 *
 * Source: A-6. Takes finite numbers of one unit; a term that is not finite, or a sum too large, is added plainly.
 *
 * @example sumExact([0.1, 0.2, -0.3, 1e16, -1e16]) === sumExact([1e16, 0.2, -1e16, -0.3, 0.1])
 */
export function sumExact(terms: readonly number[]): number {
  const partials: number[] = [];
  for (const term of terms) addTerm(partials, term);
  const sum = roundOnce(partials);
  // An overflow on the way leaves NaN behind; the plain sum says ±Infinity instead.
  return Number.isFinite(sum) ? sum + 0 : terms.reduce((plain, term) => plain + term, 0);
}

/** Adds one term to partial sums that do not overlap, keeping what each addition rounds away as a smaller partial. */
function addTerm(partials: number[], term: number): void {
  let carry = term;
  let kept = 0;
  for (const partial of partials) {
    const [large, small] = Math.abs(carry) < Math.abs(partial) ? [partial, carry] : [carry, partial];
    const high = large + small;
    const low = small - (high - large);
    if (low !== 0) partials[kept++] = low;
    carry = high;
  }
  partials.length = kept;
  partials.push(carry);
}

/** Adds the partials from the largest; the last two decide a tie, so that the result is the nearest number to the true sum. */
function roundOnce(partials: readonly number[]): number {
  let index = partials.length - 1;
  let high = partials[index] ?? 0;
  let low = 0;
  while (index > 0 && low === 0) {
    index -= 1;
    const partial = partials[index] ?? 0;
    const sum = high + partial;
    low = partial - (sum - high);
    high = sum;
  }
  const next = partials[index - 1] ?? 0;
  const tieLeansOn = (low < 0 && next < 0) || (low > 0 && next > 0);
  const nudged = high + low * 2;
  return tieLeansOn && low * 2 === nudged - high ? nudged : high;
}
