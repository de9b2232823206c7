import type { BalanceRow } from "../../economyRows";
import type { Citation } from "../../rule";
import type { Step } from "../step";
import { cell, sum } from "../steps";

export const RULE: Citation = ["KL11:12", "KL11:14", "A-6"];

type AmountColumn = {
  readonly [K in keyof BalanceRow]-?: BalanceRow[K] extends number ? (K extends "year" ? never : K) : never;
}[keyof BalanceRow];

/** A number that the user wrote in the row; one that is empty is 0. */
export function ownStep(row: BalanceRow, column: AmountColumn): Step {
  const label = { kind: "column", table: "balances", column, year: row.year } as const;
  return cell(row[column], { label, unit: "amount", place: { ...row.at, column } });
}

/** Result after the balanskrav adjustments; those that are 0 are left out, but the result is not. Source: KL11:12. */
export function adjustedStep(row: BalanceRow): Step {
  const written = (columns: readonly AmountColumn[]) =>
    columns.filter((column) => row[column] !== 0).map((column) => ownStep(row, column));
  const more = written(["gainsExempted", "lossesExempted", "reversed", "adjustment"]);
  return sum(balanceFacts(row, "adjusted"), [ownStep(row, "result"), ...more], written(["capitalGains", "unrealised"]));
}

/** What a computed column of Balanskrav is called and where it stands. */
export function balanceFacts({ at, year }: BalanceRow, column: string) {
  const target = { ...at, column };
  return { label: { kind: "column", table: "balances", column, year }, unit: "amount", place: target, target } as const;
}
