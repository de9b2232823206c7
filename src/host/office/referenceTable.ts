import type { CellArea } from "./cellArea";

/** A tracked Range or RangeAreas. */
export interface Tracked {
  readonly kind: "Range" | "RangeAreas";
  readonly area: CellArea;
}

/** Ranges that must be found again after a sync (`_KeepReference`), by the id the script was given. */
export interface ReferenceTable {
  keep(tracked: Tracked): string;
  find(id: string): Tracked | undefined;
  release(id: string): void;
  /** Moves every tracked range, when cells were inserted or deleted. */
  moveAll(move: (area: CellArea) => CellArea): void;
  readonly size: number;
}

export function createReferenceTable(): ReferenceTable {
  const kept = new Map<string, Tracked>();
  let next = 1;
  return {
    keep: (tracked) => {
      const id = `Range${next++}`;
      kept.set(id, tracked);
      return id;
    },
    find: (id) => kept.get(id),
    release: (id) => void kept.delete(id),
    moveAll: (move) => {
      for (const [id, tracked] of kept) kept.set(id, { ...tracked, area: move(tracked.area) });
    },
    get size() {
      return kept.size;
    },
  };
}
