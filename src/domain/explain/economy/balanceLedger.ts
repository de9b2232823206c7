import { toOre } from "../../amount/ore";
import { hasDecision } from "../../recovery/exemptions";
import type { Citation } from "../../rule";
import type { ExplainContext } from "../explainContext";
import { cell, computed, constant } from "../steps";
import type { ExplainedLedger } from "./ledger";

export const RULE: Citation = ["KL11:12", "KL11:13"];

/** Within how many years the law has a negative balanskravsresultat restored. */
const YEARS_TO_RESTORE = 3;

/** The municipality's own ledger, never mixed with the units'. Source: KL11:12, KL11:13. */
export function balanceLedger({ workbook, outcome }: ExplainContext): ExplainedLedger {
  const unit = workbook.settings.amountUnit;
  const counted = workbook.balances.filter(hasDecision);
  return {
    table: "balanceDeficits",
    of: undefined,
    years: outcome.balances.map(({ at, year, balance }) => ({
      year,
      resultOre: toOre(balance, unit),
      result: computed(balance, { ...at, column: "balance" }, { unit: "amount", year }),
    })),
    exemptedOre: new Map(counted.map((row) => [row.year, toOre(Math.max(0, row.exempted ?? 0), unit)])),
    exemptions: (deficitYear) => {
      const rows = counted.filter((row) => row.year === deficitYear && (row.exempted ?? 0) > 0);
      const cells = rows.map(({ at, year, exempted = 0, decision }) => {
        const label = { kind: "column", table: "balances", column: "exempted", year } as const;
        return cell(exempted, { label, unit: "amount", place: { ...at, column: "exempted" }, source: { decision } });
      });
      return { cells, isWhole: false };
    },
    period: constant(YEARS_TO_RESTORE, "yearsToRestore", "count"),
    unit,
    cites: { rules: ["KL11:12", "KL11:13", "A-1", "A-2"] },
  };
}
