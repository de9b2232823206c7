import { disputedIds } from "../leftOut";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["WB", "A-5"];

/**
 * The rows of a table that can not be known: those that were left out, and those whose id one of them has too.
 *
 * Source: WB, A-5. @example unreadRows(workbook.risks, workbook.leftOut.risks)
 */
export function unreadRows<R extends { readonly id?: string | undefined }>(
  rows: readonly R[],
  leftOut: readonly R[] = [],
): readonly R[] {
  const disputed = disputedIds(leftOut);
  return [...leftOut, ...rows.filter(({ id }) => id !== undefined && disputed.has(nameKey(id)))];
}
