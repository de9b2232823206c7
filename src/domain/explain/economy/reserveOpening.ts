import type { BalanceRow } from "../../economyRows";
import type { Citation } from "../../rule";
import type { ExplainContext } from "../explainContext";
import type { Step } from "../step";
import { cell, computed } from "../steps";

export const RULE: Citation = ["KL11:14"];

/** What the resultatreserv held when a year began: the row's own, else the end of the year before. Source: KL11:14. */
export function reserveOpening({ outcome }: ExplainContext, row: BalanceRow): Step | undefined {
  const { at, year, openingReserve } = row;
  const label = { kind: "column", table: "balances", column: "openingReserve", year } as const;
  if (openingReserve !== undefined)
    return cell(openingReserve, { label, unit: "amount", place: { ...at, column: "openingReserve" } });
  const before = outcome.balances.find((one) => one.year === year - 1);
  if (before?.reserve === undefined) return undefined;
  return computed(before.reserve, { ...before.at, column: "reserve" }, { unit: "amount", year: year - 1 });
}
