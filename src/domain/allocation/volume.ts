import type { Citation } from "../rule";
import type { RowRef } from "../source";

export const RULE: Citation = ["T3.2-c"];

/** A number of persons (unrounded; a mean can end in a half) and the rows it was read from. */
export interface Volume {
  readonly persons: number;
  readonly rows: readonly RowRef[];
}
