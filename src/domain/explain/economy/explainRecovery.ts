import { toOre } from "../../amount/ore";
import { sameName } from "../../nameKey";
import { exemptedByYear, hasDecision } from "../../recovery/exemptions";
import type { Citation } from "../../rule";
import type { ExplainContext, Explainer } from "../explainContext";
import { cell, computed, setting } from "../steps";
import { explainDeficit } from "./explainDeficit";
import type { ExplainedLedger } from "./ledger";

export const RULE: Citation = ["T3.2-b", "A-1", "A-2", "A-9"];

/** Explains a cell of Återhämtning: which surpluses recovered the deficit, the exemption first. Source: T3.2-b, A-1, A-2. */
export const explainRecovery: Explainer = (context, target) => {
  const recovery = context.outcome.recoveries[target.row - 1];
  return recovery && explainDeficit(context, target, { ledger: ledgerOf(context, recovery.unit), deficit: recovery });
};

function ledgerOf(context: ExplainContext, unit: string): ExplainedLedger {
  const { workbook, outcome } = context;
  const { amountUnit, recoveryYears } = workbook.settings;
  const results = outcome.yearResults.filter((row) => sameName(row.unit, unit));
  const exemptions = workbook.exemptions.filter((row) => sameName(row.unit, unit));
  return {
    table: "recoveries",
    of: results[0]?.unit ?? unit,
    years: results.map(({ at, year, result }) => ({
      year,
      resultOre: toOre(result, amountUnit),
      result: computed(result, { ...at, column: "result" }, { unit: "amount", of: unit, year }),
    })),
    exemptedOre: exemptedByYear(exemptions, amountUnit),
    exemptions: (year) => exemptionsOf(exemptions.filter((row) => row.deficitYear === year && hasDecision(row))),
    period: setting("recoveryYears", recoveryYears, "count"),
    unit: amountUnit,
    cites: { check: "deficit-overdue", rules: ["T3.2-b", "A-1", "A-2"] },
  };
}

function exemptionsOf(rows: ExplainContext["workbook"]["exemptions"]) {
  const cells = rows.flatMap(({ at, unit, deficitYear, amount, decision, date }) => {
    if (amount === undefined) return [];
    const label = { kind: "column", table: "exemptions", column: "amount", of: unit, year: deficitYear } as const;
    return [
      cell(amount, {
        label,
        unit: "amount",
        place: { ...at, column: "amount" },
        source: { decision, published: date },
      }),
    ];
  });
  return { cells, isWhole: cells.length < rows.length };
}
