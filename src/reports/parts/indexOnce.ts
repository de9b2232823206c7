/**
 * What is made of a list, made once for each list: reports look rows up by name for every goal and unit, and lists may be
 * tens of thousands of rows long. The list must not change.
 *
 * @example const byUnit = indexOnce((rows: readonly GoalRow[]) => groupRows(rows, ({ unit }) => nameKey(unit ?? "")));
 */
export function indexOnce<T, R>(make: (rows: readonly T[]) => R): (rows: readonly T[]) => R {
  const made = new WeakMap<readonly T[], { readonly index: R }>();
  return (rows) => {
    const known = made.get(rows) ?? { index: make(rows) };
    made.set(rows, known);
    return known.index;
  };
}
