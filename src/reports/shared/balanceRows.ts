import type { BalanceDeficit, BalanceResult } from "../../domain/planOutcome";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import type { ReportContext } from "../parts/reportContext";
import { note } from "../parts/rows";
import { type Column, tableRows } from "../parts/table";

export const RULE: Citation = ["KL11:12", "KL11:13", "KL11:14"];

/** The columns of the two tables, as they fit the report. */
export interface BalanceLayout {
  readonly years: readonly Column<BalanceResult>[];
  readonly deficits: readonly Column<BalanceDeficit>[];
}

/** The municipality's balanskravsresultat per year, and below it what is left to restore: never among the units' deficits. */
export function balanceRows({ outcome }: ReportContext, layout: BalanceLayout): readonly ReportRow[] {
  const text = ECONOMY_WORDS.balance;
  const years = tableRows({
    key: "balance",
    columns: layout.years,
    records: outcome.balances,
    keyOf: ({ year }) => String(year),
    empty: text.empty,
  });
  if (outcome.balanceDeficits.length === 0) return years;
  const deficits = tableRows({
    key: "balanceDeficits",
    columns: layout.deficits,
    records: outcome.balanceDeficits,
    keyOf: ({ originYear }) => String(originYear),
    empty: text.empty,
  });
  return [...years, ...deficits, note("balanceDeficits/apart", text.apart)];
}
