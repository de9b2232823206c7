import { disputedIds } from "../leftOut";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["WB", "A-5"];

/**
 * The rows whose id no left-out row has too, in row order. Where two rows have one id nobody knows which is meant, and the
 * duplicate is a finding of its own, so neither is checked further.
 *
 * Source: WB, A-5. @example undisputed(workbook.risks, workbook.leftOut.risks)
 */
export function undisputed<R extends { readonly id: string }>(
  rows: readonly R[],
  leftOut?: readonly { readonly id?: string | undefined }[],
): readonly R[] {
  const disputed = disputedIds(leftOut);
  return rows.filter(({ id }) => !disputed.has(nameKey(id)));
}
