import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";

export const RULE: Citation = ["WB"];

/** How many kronor one of each Beloppsenhet is: prices are in kr, amounts in the workbook's unit. */
export const KR_PER_UNIT = { kr: 1, tkr: 1_000, mnkr: 1_000_000 } as const satisfies Record<AmountUnit, number>;
