import type { BalanceRow } from "../economyRows";
import { type Finding, type Found, finding } from "../finding";
import { has } from "../leftOut";
import type { Outcome } from "../outcome";
import type { BalanceResult } from "../planOutcome";
import { hasDecision } from "../recovery/exemptions";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { adjustedResult, balanceOf } from "./adjustedResult";
import { balanceLights } from "./balanceLights";
import { checkReserve } from "./checkReserve";
import { followBalance } from "./followBalance";
import { followReserve } from "./followReserve";
import { mostDeposit } from "./mostDeposit";

export const RULE: Citation = ["KL11:12", "KL11:13", "KL11:14", "A-5"];

/**
 * The municipality's balanskravsutredning year by year, in row order, and its deficits. Nothing here knows of the units'
 * own deficits (T3.2-b), nor they of this.
 *
 * Source: KL11:12–14. Amounts in the workbook's unit. A year that another row has too has no result. Where a row was left
 * out (`balance-not-computed`), or a year is missing between two (`balance-year-gap`), no deficit is followed and every
 * year is grey: what the missing year did to the others can not be known (A-5).
 */
export function assessBalance(workbook: Workbook): Found<Pick<Outcome, "balances" | "balanceDeficits">> {
  const lost = workbook.leftOut.balances ?? [];
  const rows = workbook.balances.filter(({ year }) => !lost.some((row) => has(row, "year", (own) => own === year)));
  const unit = workbook.settings.amountUnit;
  const ledger = lost.length === 0 ? followBalance(rows, unit) : { value: undefined, findings: [] };
  const lights = ledger.value && balanceLights(rows, unit);
  const reserves = followReserve(rows);
  const resultOf = (row: BalanceRow): BalanceResult => ({
    at: row.at,
    year: row.year,
    adjusted: adjustedResult(row),
    mostDeposit: mostDeposit(row, reserves.get(row.year)?.opening),
    balance: balanceOf(row),
    reserve: reserves.get(row.year)?.closing,
    status: lights?.get(row.year) ?? "grey",
  });
  return {
    value: { balances: rows.map(resultOf), balanceDeficits: ledger.value ?? [] },
    findings: [
      ...lost.map(({ at }) => finding("balance-not-computed", at, {})),
      ...ledger.findings,
      ...rows.flatMap((row) => [
        ...findUndecided(row),
        ...checkReserve({ row, reserve: reserves.get(row.year), unit }),
      ]),
    ],
  };
}

function findUndecided(row: BalanceRow): readonly Finding[] {
  if (row.exempted === undefined || row.exempted <= 0 || hasDecision(row)) return [];
  return [finding("balance-exemption-without-decision", { ...row.at, column: "decision" }, { year: row.year })];
}
