import type { BalanceRow } from "../../domain/economyRows";
import type { BalanceResult } from "../../domain/planOutcome";
import type { Citation } from "../../domain/rule";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { light } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { type Column, numberColumn, wordColumn } from "../parts/table";

export const RULE: Citation = ["KL11:12", "KL11:14"];

/** The columns that a year's balanskravsutredning can be shown in. */
export function balanceColumns({ workbook, money }: ReportContext) {
  const text = ECONOMY_WORDS.balance;
  const rows = new Map(workbook.balances.map((row) => [row.at.row, row]));
  const written = (header: string, amountOf: (row: BalanceRow) => number) =>
    numberColumn<BalanceResult>(money.header(header), ({ at }) => {
      const row = rows.get(at.row);
      return money.amount(row && amountOf(row));
    });
  const computed = (header: string, amountOf: (result: BalanceResult) => number | undefined) =>
    numberColumn<BalanceResult>(money.header(header), (result) => money.amount(amountOf(result)));
  return {
    year: wordColumn(text.year, ({ year }) => String(year)),
    result: written(text.result, ({ result }) => result),
    adjusted: computed(text.adjusted, ({ adjusted }) => adjusted),
    deposited: written(text.deposited, ({ deposited }) => deposited),
    used: written(text.used, ({ used }) => used),
    balance: computed(text.balance, ({ balance }) => balance),
    reserve: computed(text.reserve, ({ reserve }) => reserve),
    status: { header: COMMON_WORDS.light, cell: ({ status }: BalanceResult) => light(status) },
  } as const satisfies Record<string, Column<BalanceResult>>;
}
