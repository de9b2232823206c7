/** An item of a list that is to be brought into ascending order. */
export interface Weighed {
  readonly at: number;
  readonly weight: number;
}

/**
 * The items that can stay where they are while the others move: those in ascending order that weigh most together. Gives
 * their `at`.
 *
 * @example heaviestOrder([{ at: 3, weight: 1 }, { at: 1, weight: 1 }, { at: 2, weight: 1 }]) // Set { 1, 2 }
 */
export function heaviestOrder(items: readonly Weighed[]): ReadonlySet<number> {
  const sums: number[] = [];
  const before: number[] = [];
  let best = -1;
  items.forEach(({ at, weight }, index) => {
    let from = -1;
    for (let other = 0; other < index; other += 1) {
      const fits = (items[other]?.at ?? at) < at;
      if (fits && (sums[other] ?? 0) > (sums[from] ?? 0)) from = other;
    }
    before.push(from);
    sums.push((sums[from] ?? 0) + weight);
    if ((sums[index] ?? 0) > (sums[best] ?? 0)) best = index;
  });
  const kept = new Set<number>();
  for (let index = best; index >= 0; index = before[index] ?? -1) kept.add(items[index]?.at ?? -1);
  return kept;
}
