/** Excel, and its files, keep fifteen figures of a number. */
const PRECISION = 1e-12;

/**
 * Whether two cells hold the same, numbers as far as Excel keeps them.
 *
 * @example isSameContent(0.1 + 0.2, 0.3) // true
 */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= PRECISION * Math.max(Math.abs(one), Math.abs(other));
}
