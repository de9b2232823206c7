import type { Citation } from "../../rule";

export const RULE: Citation = ["P-e"];

/** The median, of an even count the lower of the two in the middle: always one of the values. Undefined without any. */
export function middleOf(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}
