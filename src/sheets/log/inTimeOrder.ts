/**
 * Rows that the add-in has written one after the other, oldest first by their time or number, whatever order the user has
 * sorted them in. A row whose own can not be read counts as next after the newer of the rows around it. Those of the same
 * time stand as in the table.
 *
 * @example inTimeOrder(rows, ({ number }) => number)
 */
export function inTimeOrder<T>(rows: readonly T[], timeOf: (row: T) => number | undefined): readonly T[] {
  const times = rows.map(timeOf);
  const above = nearestRead(times);
  const below = nearestRead(times.toReversed()).toReversed();
  const ranked = rows.map((row, at) => ({ row, rank: Math.max(above[at] ?? 0, below[at] ?? 0) }));
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ row }) => row);
}

/** The time of each row, or else of the nearest row before it that has one; 0 where none has. */
function nearestRead(times: readonly (number | undefined)[]): readonly number[] {
  let nearest = 0;
  return times.map((time) => {
    nearest = time ?? nearest;
    return nearest;
  });
}
