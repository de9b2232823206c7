import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";

export const RULE: Citation = ["WB"];

const KR_PER_UNIT = { kr: 1, tkr: 1_000, mnkr: 1_000_000, unknown: undefined } as const satisfies Record<
  AmountUnit,
  number | undefined
>;

/**
 * How many kronor one of the workbook's unit (Beloppsenhet) is, since prices are in kr and amounts in the unit; undefined
 * when the unit is not known. Source: WB. @example krPerUnitOf("tkr") // 1000
 */
export function krPerUnitOf(unit: AmountUnit): number | undefined {
  return KR_PER_UNIT[unit];
}
