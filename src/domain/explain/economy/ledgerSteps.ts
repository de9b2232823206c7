import { fromOre } from "../../amount/ore";
import type { Citation } from "../../rule";
import type { Step, StepWord, Target } from "../step";
import { chosen, constant, sum, word } from "../steps";
import { type ExplainedLedger, type Payment, paymentsOf } from "./ledger";

export const RULE: Citation = ["T3.2-b", "KL11:12", "A-1", "A-2", "A-4"];

/** The numbers of one deficit as they stood when a year had closed. */
export interface DeficitAsked {
  readonly ledger: ExplainedLedger;
  readonly year: number;
  readonly lastYear: number;
  /** The row they stand in, when they are those of the last closed year. */
  readonly at: Omit<Target, "column"> | undefined;
}

/** The size of a year's deficit: its result without the minus. Source: T3.2-b, KL11:12. */
export function deficitStep(asked: DeficitAsked): Step | undefined {
  const { ledger, year } = asked;
  const own = ledger.years.find((one) => one.year === year);
  return own && chosen("absolute", factsOf(asked, "deficit"), [own.result]);
}

/** What was exempted: the decided amounts, never more than the deficit. Source: A-2. */
export function exemptedStep(asked: DeficitAsked): Step | undefined {
  const deficit = deficitStep(asked);
  const { cells, isWhole } = asked.ledger.exemptions(asked.year);
  const facts = factsOf(asked, "exempted");
  if (!deficit) return undefined;
  if (isWhole) return sum(facts, [deficit]);
  if (cells.length === 0) return sum(facts, [noExemption(asked)]);
  const decided =
    cells.length === 1 ? cells : [sum({ label: word("planYear", { year: asked.year }), unit: "amount" }, cells)];
  return chosen("min", facts, [deficit, ...decided]);
}

/** That no row exempts it, and which table has none. */
function noExemption({ ledger }: DeficitAsked): Step {
  return constant(0, ledger.table === "recoveries" ? "noExemption" : "noBalanceExemption", "amount");
}

/** What later surpluses recovered: the payments of each. Source: A-1. */
export function recoveredStep(asked: DeficitAsked): Step {
  const payments = paymentsOf(asked.ledger, asked.year, asked.lastYear).map((payment) => paymentStep(asked, payment));
  return sum(factsOf(asked, "recovered"), payments.length > 0 ? payments : [constant(0, "noSurplus", "amount")]);
}

/** Kvar = Underskott − Undantag − Återhämtat. Source: T3.2-b, KL11:12. */
export function remainingStep(asked: DeficitAsked): Step | undefined {
  const deficit = deficitStep(asked);
  const exempted = exemptedStep(asked);
  return deficit && exempted && sum(factsOf(asked, "remaining"), [deficit], [exempted, recoveredStep(asked)]);
}

/** The smaller of what the surplus had left after older deficits, and what was left to recover. */
function paymentStep({ ledger, year }: DeficitAsked, payment: Payment): Step {
  const result = ledger.years.find((one) => one.year === payment.year)?.result ?? constant(0, "none", "amount");
  const amount = (ore: number, of: StepWord): Step => ({ ...constant(fromOre(ore, ledger.unit), of, "amount") });
  const surplus =
    payment.olderOre === 0
      ? result
      : sum(
          { label: word("availableSurplus", { year: payment.year }), unit: "amount" },
          [result],
          [amount(payment.olderOre, "usedByOlder")],
        );
  const label = word("paid", { year: payment.year, of: String(year) });
  return chosen("min", { label, unit: "amount" }, [surplus, amount(payment.leftBeforeOre, "leftBefore")]);
}

function factsOf({ ledger, year, at }: DeficitAsked, column: string) {
  const { table, of } = ledger;
  const label = { kind: "column", table, column, ...(of !== undefined && { of }), year } as const;
  const target = at && { ...at, column };
  return { label, unit: "amount" as const, ...(target && { place: target, target }) };
}
