import { sumExact } from "../amount/sumExact";
import type { BalanceRow } from "../economyRows";
import type { Citation } from "../rule";

export const RULE: Citation = ["KL11:14", "A-5"];

/** The resultatreserv in one year; undefined where it is not known what the year began with. */
export interface ReserveYear {
  readonly opening: number | undefined;
  readonly closing: number | undefined;
}

/**
 * Rolls the resultatreserv forward, by year: what it began with, plus what was put in, less what was used. A year begins
 * with its own Resultatreserv vid årets början where that is given, else with the end of the year before.
 *
 * Source: KL11:14. `rows` in any order, each year once. Unknown where a year before it is missing.
 *
 * @example 10 500 and 2 000 put in, nothing, 1 000 put in // 12 500, 12 500, 13 500
 */
export function followReserve(rows: readonly BalanceRow[]): ReadonlyMap<number, ReserveYear> {
  const years = new Map<number, ReserveYear>();
  for (const row of [...rows].sort((one, other) => one.year - other.year)) {
    const opening = row.openingReserve ?? years.get(row.year - 1)?.closing;
    const closing = opening === undefined ? undefined : sumExact([opening, row.deposited, -row.used]);
    years.set(row.year, { opening, closing });
  }
  return years;
}
