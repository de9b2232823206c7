import { sumExact } from "../amount/sumExact";
import type { BalanceRow } from "../economyRows";
import type { Citation } from "../rule";

export const RULE: Citation = ["KL11:12", "KL11:14", "A-6"];

/**
 * A year's result after the balanskrav adjustments (årets resultat efter balanskravsjusteringar), with the lines and signs of
 * an annual report's balanskravsutredning: the result, less all capital gains, plus the gains and the losses that may be
 * exempted, less what securities have gained unrealised, plus what was reversed of earlier years, plus other adjustments.
 *
 * Source: KL11:12, KL11:14. In the row's own unit, unrounded.
 *
 * @example result 563, capital gains 23 // 540
 */
export function adjustedResult(row: BalanceRow): number {
  const { result, capitalGains, gainsExempted, lossesExempted, unrealised, reversed, adjustment } = row;
  return sumExact([result, -capitalGains, gainsExempted, lossesExempted, -unrealised, reversed, adjustment]);
}

/**
 * The year's balanskravsresultat: the adjusted result less what is put in the reserve plus what is taken from it.
 *
 * Source: KL11:12, KL11:14. @example adjusted 540, put in the reserve 185 // 355
 */
export function balanceOf(row: BalanceRow): number {
  return sumExact([adjustedResult(row), -row.deposited, row.used]);
}
