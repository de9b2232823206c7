/** An item of a list that is to be brought into ascending order. */
export interface Weighed {
  readonly at: number;
  readonly weight: number;
}

/** The heaviest chain that ends with the item at `index`. */
interface Chain {
  readonly sum: number;
  readonly index: number;
}

const NONE: Chain = { sum: 0, index: -1 };

/**
 * The items that can stay where they are while the others move: those in ascending order that weigh most together. Gives
 * their `at`. Takes about n log n steps: reports may have tens of thousands of rows.
 *
 * @example heaviestOrder([{ at: 3, weight: 1 }, { at: 1, weight: 1 }, { at: 2, weight: 1 }]) // Set { 1, 2 }
 */
export function heaviestOrder(items: readonly Weighed[]): ReadonlySet<number> {
  const ranks = new Map(
    [...new Set(items.map(({ at }) => at))].sort((a, b) => a - b).map((at, rank) => [at, rank + 1]),
  );
  const heaviest = new HeaviestBelow(ranks.size);
  const before: number[] = [];
  let best = NONE;
  items.forEach(({ at, weight }, index) => {
    const rank = ranks.get(at) ?? 0;
    const chain = heaviest.below(rank);
    before.push(chain.index);
    const longer = { sum: chain.sum + weight, index };
    heaviest.add(rank, longer);
    if (longer.sum > best.sum) best = longer;
  });
  const kept = new Set<number>();
  for (let index = best.index; index >= 0; index = before[index] ?? -1) kept.add(items[index]?.at ?? -1);
  return kept;
}

/** The heaviest chain among those of lower rank: a Fenwick tree of maxima. Ranks count from 1. */
class HeaviestBelow {
  readonly #tree: Chain[];

  constructor(size: number) {
    this.#tree = Array.from({ length: size + 1 }, () => NONE);
  }

  below(rank: number): Chain {
    let found = NONE;
    for (let node = rank - 1; node > 0; node -= node & -node) {
      const chain = this.#tree[node] ?? NONE;
      if (chain.sum > found.sum) found = chain;
    }
    return found;
  }

  add(rank: number, chain: Chain): void {
    for (let node = rank; node < this.#tree.length; node += node & -node) {
      if (chain.sum > (this.#tree[node] ?? NONE).sum) this.#tree[node] = chain;
    }
  }
}
