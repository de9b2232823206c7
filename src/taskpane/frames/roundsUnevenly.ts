import type { FrameTree } from "./frameTree";

/**
 * True when the shown, rounded sums of the units do not add up to the shown total of some year, though the unrounded
 * ones do: then the reader is told. `shown` rounds as the pane does.
 */
export function roundsUnevenly(tree: FrameTree, shown: (amount: number) => number): boolean {
  return tree.years.some((_, column) => {
    const parts = tree.units.map((unit) => unit.sums[column] ?? 0);
    const total = tree.total[column] ?? 0;
    const difference = parts.reduce((sum, part) => sum + shown(part), 0) - shown(total);
    return Math.abs(difference) > 1e-6;
  });
}
