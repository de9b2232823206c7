/**
 * Rows by key, in the order they came.
 *
 * @example groupRows(measures, (row) => rowKey(row.unit, row.year)).get(rowKey("Skola", 2027)) ?? []
 */
export function groupRows<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * The first row of every key. A later row of the same key is a finding (`duplicate-key`) where the table is read; here it
 * never overwrites the first.
 */
export function firstRows<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!first.has(key)) first.set(key, row);
  }
  return first;
}
