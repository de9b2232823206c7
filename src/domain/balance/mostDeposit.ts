import { sumExact } from "../amount/sumExact";
import type { BalanceRow } from "../economyRows";
import type { Citation } from "../rule";
import { adjustedResult } from "./adjustedResult";

export const RULE: Citation = ["KL11:14", "A-5"];

/** The share of taxes and general grants that a result must pass before anything may be put in the reserve. */
const SHARE = 0.01;
const SHARE_WHEN_EQUITY_IS_NEGATIVE = 0.02;

/** The most that the reserve may hold after a deposit, as a share of taxes and general grants. */
const RESERVE_SHARE = 0.05;

/**
 * The most that a year may put in the resultatreserv: what its result lets (`mostOfResult`), yet no more than there is room
 * for under the reserve's own limit (`mostReserve`) from what the year began with (`opening`), less what it used. Never less
 * than 0.
 *
 * Source: KL11:14. Undefined without the year's taxes and grants; where the opening is not known the result alone decides.
 *
 * @example the result lets 7 000, taxes and grants 400 000, opening 15 000, used 0 // 20 000 − 15 000 = 5 000
 */
export function mostDeposit(row: BalanceRow, opening: number | undefined): number | undefined {
  const ofResult = mostOfResult(row);
  const limit = mostReserve(row);
  if (ofResult === undefined || limit === undefined || opening === undefined) return ofResult;
  return Math.max(0, Math.min(ofResult, sumExact([limit, -opening, row.used])));
}

/**
 * The most that a year's result lets it put in the resultatreserv: the lower of its result and its adjusted result, above 1 %
 * of taxes and general grants, or above 2 % when the equity is negative. Never less than 0.
 *
 * Source: KL11:14. Undefined without the year's taxes and grants. An empty equity is not negative.
 *
 * @example result 12 000, adjusted 11 000, taxes and grants 400 000 // 11 000 − 4 000 = 7 000
 */
export function mostOfResult(row: BalanceRow): number | undefined {
  if (row.revenues === undefined) return undefined;
  const share = row.equity !== undefined && row.equity < 0 ? SHARE_WHEN_EQUITY_IS_NEGATIVE : SHARE;
  return Math.max(0, sumExact([Math.min(row.result, adjustedResult(row)), -share * row.revenues]));
}

/** The most that the reserve may hold for a deposit to be made; undefined without taxes and grants. Source: KL11:14. */
export function mostReserve({ revenues }: BalanceRow): number | undefined {
  return revenues === undefined ? undefined : RESERVE_SHARE * revenues;
}
