import type { BalanceRow } from "../economyRows";
import type { Light } from "../light";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import { worstLight } from "../summary/worstLight";
import { followBalance } from "./followBalance";

export const RULE: Citation = ["KL11:12", "S4-b", "A-5"];

/**
 * The light of every year's balanskravsutredning, by year, as it stood when the year closed: green when nothing was left to
 * restore, yellow when something was, red when the three years of some of it had passed.
 *
 * Source: KL11:12. `rows` in any order; a year that can not be followed is grey.
 *
 * @example 2014: −193, 2015: +355 // 2014 yellow, 2015 green
 */
export function balanceLights(rows: readonly BalanceRow[], unit: AmountUnit): ReadonlyMap<number, Light> {
  const lightAt = (year: number) => {
    const closed = followBalance(
      rows.filter((row) => row.year <= year),
      unit,
    );
    if (!closed.value) return "grey";
    return closed.value.length === 0 ? "green" : worstLight(closed.value.map((deficit) => deficit.status));
  };
  return new Map(rows.map(({ year }) => [year, lightAt(year)]));
}
