/**
 * How many letters two words differ by: insertions, deletions, substitutions and swaps of neighbours cost one each
 * (optimal string alignment). Gives infinity as soon as it is clear that `limit` is passed, which spares most of the work.
 *
 * @example editDistance("enhte", "enhet", 2) // 1
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Number.POSITIVE_INFINITY;
  const start = commonStart(one, other);
  return distanceFrom(one.slice(start), other.slice(start), limit);
}

/** Names often begin alike ("Förskolan …"); what they share costs nothing. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function distanceFrom(one: string, other: string, limit: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow({ one, other, row }, last, beforeLast);
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? Number.POSITIVE_INFINITY;
}

interface Step {
  readonly one: string;
  readonly other: string;
  readonly row: number;
}

function nextRow({ one, other, row }: Step, last: readonly number[], beforeLast: readonly number[]): readonly number[] {
  const letter = one[row - 1];
  const current = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const changed = (last[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
    let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
    const isSwap = row > 1 && letter === other[column - 2] && one[row - 2] === other[column - 1];
    if (isSwap) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
    current.push(least);
  }
  return current;
}
