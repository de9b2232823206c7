import { toOre } from "../amount/ore";
import { type Finding, type Found, finding } from "../finding";
import type { ExemptionRow } from "../followUpRows";
import type { Recovery, YearResult } from "../outcome";
import type { Citation } from "../rule";
import type { Settings } from "../settings";
import { exemptedByYear } from "./exemptions";
import { followedDeficit } from "./followedDeficit";
import { type RecoveryFault, recoverDeficits } from "./recoverDeficits";

export const RULE: Citation = ["T3.2-b", "A-1", "A-2", "A-4", "A-5"];

/** One unit's closed years (at least one) and its exemptions, as they stand in the workbook. */
export interface UnitLedger {
  readonly results: readonly YearResult[];
  readonly exemptions: readonly ExemptionRow[];
}

type RecoverySettings = Pick<Settings, "amountUnit" | "recoveryYears">;

/**
 * Follows one unit's deficits. Amounts in and out in the workbook's unit, counted in whole öre between.
 *
 * Source: T3.2-b; due year = deficit year + Återhämtningstid. An overdue deficit is `deficit-overdue`. With a year missing
 * between the closed ones there is no row at all, but a `result-year-gap`: what the missing year did can not be known.
 */
export function followUnit(ledger: UnitLedger, settings: RecoverySettings): Found<readonly Recovery[]> {
  const { amountUnit } = settings;
  const years = ledger.results.map(({ year, result }) => ({ year, resultOre: toOre(result, amountUnit) }));
  const outcome = recoverDeficits(years, exemptedByYear(ledger.exemptions, amountUnit));
  if (!outcome.ok) return { value: [], findings: faultFindings(ledger.results, outcome.fault) };
  const lastClosedYear = Math.max(...years.map((year) => year.year));
  const recoveries = outcome.deficits.flatMap((deficit) => {
    const row = ledger.results.find((result) => result.year === deficit.year);
    const deadline = { dueYear: deficit.year + settings.recoveryYears, lastClosedYear, unit: amountUnit };
    return row ? [{ at: row.at, unit: row.unit, ...followedDeficit(deficit, deadline) }] : [];
  });
  return { value: recoveries, findings: recoveries.flatMap(overdueFinding) };
}

/**
 * A gap is told at the first row after it. A year that stands twice is told where the table is read (`duplicate-key`).
 */
function faultFindings(results: readonly YearResult[], { code, year }: RecoveryFault): readonly Finding[] {
  if (code === "year-twice") return [];
  const [after] = results.filter((row) => row.year > year).sort((one, other) => one.year - other.year);
  return after ? [finding("result-year-gap", { ...after.at, column: "year" }, { unit: after.unit, year })] : [];
}

function overdueFinding(recovery: Recovery): readonly Finding[] {
  if (recovery.state !== "overdue") return [];
  const { unit, originYear, dueYear, remaining } = recovery;
  return [finding("deficit-overdue", { ...recovery.at, column: "year" }, { unit, originYear, dueYear, remaining })];
}
