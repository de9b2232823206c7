import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";

export const RULE: Citation = ["A-12", "A-5", "A-6"];

/** An amount in a scenario, and how it differs from now. In the workbook's unit, unrounded. */
export interface ComparedAmount {
  readonly amount: number | undefined;
  readonly difference: number | undefined;
  /** The difference as a share of now; undefined also when now is 0. */
  readonly share: number | undefined;
}

/** Compares an amount with the one of now; what is unknown on either side has no difference. @example compareAmount(200, 210) // +10, +5 % */
export function compareAmount(now: number | undefined, amount: number | undefined): ComparedAmount {
  const difference = now === undefined || amount === undefined ? undefined : sumExact([amount, -now]);
  const share = difference === undefined || now === undefined || now === 0 ? undefined : difference / Math.abs(now);
  return { amount, difference, share };
}
