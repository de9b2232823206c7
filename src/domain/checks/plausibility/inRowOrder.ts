import type { Citation } from "../../rule";
import type { Place } from "../../source";

export const RULE: Citation = ["WB"];

/** Something with its place, as the sheet has it: what is told first never depends on the order in which rows were read. */
export function inRowOrder<T extends { readonly at: Place }>(placed: readonly T[]): readonly T[] {
  return [...placed].sort((one, other) => (one.at.row ?? 0) - (other.at.row ?? 0));
}
