import type { Citation } from "../rule";
import type { Deficit, LedgerYear } from "./deficit";

export const RULE: Citation = ["T3.2-b", "A-1", "A-2"];

/** Why a unit can not be followed: `year` is the first that is missing between two others, or that stands twice. */
export interface RecoveryFault {
  readonly code: "years-not-consecutive" | "year-twice";
  readonly year: number;
}

export type RecoveryLedger =
  | { readonly ok: true; readonly deficits: readonly Deficit[] }
  | { readonly ok: false; readonly fault: RecoveryFault };

/**
 * Follows each deficit of one unit until later surpluses have recovered it (återhämtning av underskott). An exemption
 * reduces its deficit first; then each surplus settles the oldest open deficit, never one of its own year,
 * however late it comes.
 *
 * Source: T3.2-b, A-1, A-2. `years` in any order, in öre; `exemptedOre` by deficit year, Infinity for all of it.
 * Gives one row per deficit year, ascending; or the fault when the years do not follow each other one by one. A year that
 * stands twice is a fault too: which of the two is right can not be known.
 *
 * @example 2024: −500, 2025: −200, 2026: +600 // 2024 recovered 500, 2025 recovered 100 with 100 left
 */
export function recoverDeficits(
  years: readonly LedgerYear[],
  exemptedOre: ReadonlyMap<number, number>,
): RecoveryLedger {
  const ascending = [...years].sort((one, other) => one.year - other.year);
  const fault = findGap(ascending);
  if (fault) return { ok: false, fault };
  return { ok: true, deficits: ascending.reduce((open, year) => closeYear(open, year, exemptedOre), NO_DEFICITS) };
}

const NO_DEFICITS: readonly Deficit[] = [];

function findGap(ascending: readonly LedgerYear[]): RecoveryFault | undefined {
  for (const [index, { year }] of ascending.entries()) {
    const before = ascending[index - 1];
    if (before?.year === year) return { code: "year-twice", year };
    if (before && year !== before.year + 1) return { code: "years-not-consecutive", year: before.year + 1 };
  }
  return undefined;
}

function closeYear(
  open: readonly Deficit[],
  { year, resultOre }: LedgerYear,
  exemptedOre: ReadonlyMap<number, number>,
): readonly Deficit[] {
  if (resultOre < 0) return [...open, openDeficit(year, -resultOre, exemptedOre.get(year) ?? 0)];
  let surplus = resultOre;
  return open.map((deficit) => {
    const paid = Math.min(surplus, deficit.remainingOre);
    surplus -= paid;
    return { ...deficit, recoveredOre: deficit.recoveredOre + paid, remainingOre: deficit.remainingOre - paid };
  });
}

function openDeficit(year: number, deficitOre: number, exemption: number): Deficit {
  const exempted = Math.min(deficitOre, Math.max(0, exemption));
  return { year, deficitOre, exemptedOre: exempted, recoveredOre: 0, remainingOre: deficitOre - exempted };
}
