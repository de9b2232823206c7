import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-b"];

/** A unit's closed year: frame less outcome in whole öre, so a deficit is negative. */
export interface LedgerYear {
  readonly year: number;
  readonly resultOre: number;
}

/** One deficit and what has become of it, in whole öre; the parts add to the deficit. */
export interface Deficit {
  readonly year: number;
  readonly deficitOre: number;
  readonly exemptedOre: number;
  readonly recoveredOre: number;
  readonly remainingOre: number;
}
