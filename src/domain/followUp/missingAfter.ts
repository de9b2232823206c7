import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";

export const RULE: Citation = ["T3.2-a", "A-4"];

/**
 * What would be missing still if one more measure were counted; 0 when it is enough, in whole öre.
 *
 * Source: T3.2-a, A-4. Amounts in `unit`. @example missingAfter(1250, 1000, "tkr") // 250
 */
export function missingAfter(missing: number, effect: number, unit: AmountUnit): number {
  return toOre(effect, unit) >= toOre(missing, unit) ? 0 : sumExact([missing, -effect]);
}
