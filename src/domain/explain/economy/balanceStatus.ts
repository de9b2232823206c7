import { toOre } from "../../amount/ore";
import type { Citation } from "../../rule";
import { compareAmounts, type Decision, light } from "../decision";
import type { Step } from "../step";
import { constant, sum, word } from "../steps";
import { balanceLedger } from "./balanceLedger";
import type { BalanceAsked } from "./explainBalance";
import { remainingStep } from "./ledgerSteps";

export const RULE: Citation = ["KL11:12", "A-5"];

/** The light of a year as it stood when the year closed: overdue, something left, or nothing. Source: KL11:12. */
export function balanceStatus({ context, row, result }: BalanceAsked): Decision {
  if (result.status === "grey") {
    return [light("grey", { kind: "fact", fact: "nothingCounts", label: word("leftToRestore"), holds: true })];
  }
  const ledger = balanceLedger(context);
  const before = ledger.years.filter(({ year, resultOre }) => year <= row.year && resultOre < 0);
  const left = before.flatMap(({ year }) => {
    const step = remainingStep({ ledger, year, lastYear: row.year, at: undefined });
    return step ? [{ year, step }] : [];
  });
  const nothing = constant(0, "none", "amount");
  const isOpen = ({ step }: { readonly step: Step }) => toOre(step.value, ledger.unit) > 0;
  const overdue = left.filter((one) => isOpen(one) && one.year + ledger.period.value <= row.year);
  const sumOf = (label: "leftToRestore" | "overdueDeficits", some: typeof left) =>
    sum(
      { label: word(label, { year: row.year }), unit: "amount" },
      some.length > 0 ? some.map(({ step }) => step) : [nothing],
    );
  return [
    light("red", compareAmounts(sumOf("overdueDeficits", overdue), "above", nothing, ledger.unit)),
    light("yellow", compareAmounts(sumOf("leftToRestore", left), "above", nothing, ledger.unit)),
    light("green"),
  ];
}
