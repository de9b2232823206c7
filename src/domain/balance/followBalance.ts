import { toOre } from "../amount/ore";
import type { BalanceRow } from "../economyRows";
import { type Finding, type Found, finding } from "../finding";
import type { BalanceDeficit } from "../planOutcome";
import { hasDecision } from "../recovery/exemptions";
import { followedDeficit } from "../recovery/followedDeficit";
import { type RecoveryFault, recoverDeficits } from "../recovery/recoverDeficits";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import { balanceOf } from "./adjustedResult";

export const RULE: Citation = ["KL11:12", "KL11:13", "A-1", "A-2", "A-4"];

/** Within how many years a negative balanskravsresultat is to be restored. */
const YEARS_TO_RESTORE = 3;

/**
 * Follows every negative balanskravsresultat until later positive ones have restored it, the oldest first, within the
 * three years that follow. What kommunfullmäktige has decided to let be for synnerliga skäl reduces it first.
 *
 * Source: KL11:12, KL11:13. `rows` in any order; gives one deficit per negative year, ascending, as it stands when the last
 * of them has closed. Undefined, with a `balance-year-gap`, when a year is missing between two.
 *
 * @example 2014: −193, 2015: +355 // 2014 restored with 193
 */
export function followBalance(
  rows: readonly BalanceRow[],
  unit: AmountUnit,
): Found<readonly BalanceDeficit[] | undefined> {
  const years = rows.map((row) => ({ year: row.year, resultOre: toOre(balanceOf(row), unit) }));
  const exempted = rows
    .filter(hasDecision)
    .map((row) => [row.year, toOre(Math.max(0, row.exempted ?? 0), unit)] as const);
  const ledger = recoverDeficits(years, new Map(exempted));
  if (!ledger.ok) return { value: undefined, findings: faultFindings(rows, ledger.fault) };
  const lastClosedYear = Math.max(...rows.map((row) => row.year));
  const deficits = ledger.deficits.flatMap((deficit) => {
    const row = rows.find((one) => one.year === deficit.year);
    const deadline = { dueYear: deficit.year + YEARS_TO_RESTORE, lastClosedYear, unit };
    return row ? [{ at: row.at, ...followedDeficit(deficit, deadline) }] : [];
  });
  return { value: deficits, findings: deficits.flatMap(findNotRestored) };
}

/** A gap is told at the first row after it. A year that stands twice is told where the table is read (`duplicate-key`). */
function faultFindings(rows: readonly BalanceRow[], { code, year }: RecoveryFault): readonly Finding[] {
  if (code === "year-twice") return [];
  const [after] = rows.filter((row) => row.year > year).sort((one, other) => one.year - other.year);
  return after ? [finding("balance-year-gap", { ...after.at, column: "year" }, { year })] : [];
}

function findNotRestored({ at, state, originYear, dueYear, remaining }: BalanceDeficit): readonly Finding[] {
  if (state !== "overdue") return [];
  return [finding("balance-not-restored", { ...at, column: "year" }, { year: originYear, dueYear, remaining })];
}
