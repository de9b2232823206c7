import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import type { BalanceRow } from "../economyRows";
import { type Finding, finding } from "../finding";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { ReserveYear } from "./followReserve";
import { mostOfResult, mostReserve } from "./mostDeposit";

export const RULE: Citation = ["KL11:14", "A-4", "A-5"];

/** What a year's use of the resultatreserv is judged from. */
export interface ReserveQuestion {
  readonly row: BalanceRow;
  readonly reserve: ReserveYear | undefined;
  readonly unit: AmountUnit;
}

/**
 * What is wrong with a year's deposit and use: more put in than the result lets (`reserve-deposit-too-large`), put in though the
 * reserve then passes 5 % of taxes and grants (`reserve-above-limit`), more used than there was (`reserve-overdrawn`). Each of
 * the two limits of a deposit is told by itself, so that both are told only where both are passed.
 *
 * Source: KL11:14. Amounts are compared in whole öre. Nothing is wrong with what can not be known.
 */
export function checkReserve(question: ReserveQuestion): readonly Finding[] {
  return [...findDeposit(question), ...findAboveLimit(question), ...findOverdrawn(question)];
}

function findDeposit({ row, unit }: ReserveQuestion): readonly Finding[] {
  const { at, year, deposited } = row;
  const most = mostOfResult(row);
  if (most === undefined || !isAbove(deposited, most, unit)) return [];
  return [finding("reserve-deposit-too-large", { ...at, column: "deposited" }, { year, deposited, most })];
}

/** The limit is one for deposits: a reserve that has come to pass it otherwise may stay. */
function findAboveLimit({ row, reserve, unit }: ReserveQuestion): readonly Finding[] {
  const most = mostReserve(row);
  const closing = reserve?.closing;
  if (most === undefined || closing === undefined || row.deposited <= 0 || !isAbove(closing, most, unit)) return [];
  const facts = { year: row.year, reserve: closing, most };
  return [finding("reserve-above-limit", { ...row.at, column: "deposited" }, facts)];
}

function findOverdrawn({ row, reserve, unit }: ReserveQuestion): readonly Finding[] {
  if (reserve?.opening === undefined) return [];
  const { at, year, used } = row;
  const available = sumExact([reserve.opening, row.deposited]);
  if (!isAbove(used, available, unit)) return [];
  return [finding("reserve-overdrawn", { ...at, column: "used" }, { year, used, available })];
}

function isAbove(amount: number, limit: number, unit: AmountUnit): boolean {
  return toOre(amount, unit) > toOre(limit, unit);
}
