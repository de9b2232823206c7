import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";

export const RULE: Citation = ["A-11"];

/**
 * A floating column as a stacked chart draws it, which stacks what is above 0 upwards and what is below 0 downwards, each
 * from 0: `base` is not seen, `above` and `below` are. A column that crosses 0 has no base and both of the others.
 */
export interface StackedColumn {
  readonly base: number;
  readonly above: number;
  readonly below: number;
}

/**
 * The stacked column from one amount to another, whichever is larger and whatever their signs.
 *
 * Source: A-11. @example stackedColumn(-20, 30) // { base: 0, above: 30, below: -20 }
 * @example stackedColumn(-20, -50) // { base: -20, above: 0, below: -30 }
 */
export function stackedColumn(from: number, to: number): StackedColumn {
  const [low, high] = from < to ? [from, to] : [to, from];
  if (low >= 0) return { base: low, above: sumExact([high, -low]), below: 0 };
  if (high <= 0) return { base: high, above: 0, below: sumExact([low, -high]) };
  return { base: 0, above: high, below: low };
}
