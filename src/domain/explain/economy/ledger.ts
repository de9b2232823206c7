import type { Deficit, LedgerYear } from "../../recovery/deficit";
import { recoverDeficits } from "../../recovery/recoverDeficits";
import type { Citation } from "../../rule";
import type { AmountUnit } from "../../settings";
import type { TableKey } from "../../source";
import type { CitedBy } from "../rulesOf";
import type { Step } from "../step";

export const RULE: Citation = ["T3.2-b", "KL11:12", "A-1", "A-2"];

/** A year of a ledger with the cell that its result stands in. */
export interface ExplainedYear extends LedgerYear {
  /** The result, plus a surplus. */
  readonly result: Step;
}

/** A ledger of deficits, a unit's or the municipality's, with all that its chain shows. */
export interface ExplainedLedger {
  readonly table: Extract<TableKey, "recoveries" | "balanceDeficits">;
  /** Whose it is, in labels. */
  readonly of: string | undefined;
  readonly years: readonly ExplainedYear[];
  readonly exemptedOre: ReadonlyMap<number, number>;
  /** The exemptions of a deficit year that count, at their cells; one without amount is for all of it. */
  readonly exemptions: (year: number) => { readonly cells: readonly Step[]; readonly isWhole: boolean };
  /** How many years there are to recover it. */
  readonly period: Step;
  readonly unit: AmountUnit;
  readonly cites: CitedBy;
}

/** What a surplus paid of a deficit, in öre: what it had left after the older deficits, and what was left to recover. */
export interface Payment {
  readonly year: number;
  readonly paidOre: number;
  readonly olderOre: number;
  readonly leftBeforeOre: number;
}

/** A ledger's deficits as they stood when a year had closed; none when its years can not be followed. Source. */
function deficitsAfter({ years, exemptedOre }: ExplainedLedger, lastYear: number): readonly Deficit[] {
  const ledger = recoverDeficits(
    years.filter(({ year }) => year <= lastYear),
    exemptedOre,
  );
  return ledger.ok ? ledger.deficits : [];
}

/**
 * Which surpluses paid a deficit, year by year: each is what the year's closing took off it. Source: A-1.
 *
 * @example 2024: −500, 2025: −200, 2026: +600, of 2025 // 2026 paid 100; 500 of it went to 2024
 */
export function paymentsOf(ledger: ExplainedLedger, deficitYear: number, lastYear: number): readonly Payment[] {
  const later = ledger.years.filter(({ year, resultOre }) => year > deficitYear && year <= lastYear && resultOre > 0);
  return [...later]
    .sort((one, other) => one.year - other.year)
    .flatMap(({ year }) => {
      const before = deficitsAfter(ledger, year - 1);
      const after = deficitsAfter(ledger, year);
      const paidIn = (deficit: Deficit) =>
        deficit.recoveredOre - (before.find((one) => one.year === deficit.year)?.recoveredOre ?? 0);
      const own = after.find((one) => one.year === deficitYear);
      const olderOre = after.filter((one) => one.year < deficitYear).reduce((paid, one) => paid + paidIn(one), 0);
      const paidOre = own ? paidIn(own) : 0;
      return own && paidOre > 0 ? [{ year, paidOre, olderOre, leftBeforeOre: own.remainingOre + paidOre }] : [];
    });
}
