import fc from "fast-check";
import { type RecoveryLedger, recoverDeficits } from "../../../src/domain/recovery/recoverDeficits";

const yearsOf = (first: number, ...results: readonly number[]) =>
  results.map((resultOre, step) => ({ year: first + step, resultOre }));
const NONE = new Map<number, number>();
const deficitsOf = (ledger: RecoveryLedger) => {
  if (!ledger.ok) throw new Error(ledger.fault.code);
  return ledger.deficits;
};
const rows = (ledger: RecoveryLedger) =>
  deficitsOf(ledger).map(({ year, exemptedOre, recoveredOre, remainingOre }) => [
    year,
    exemptedOre,
    recoveredOre,
    remainingOre,
  ]);

describe("Tranemo styrmodell 3.2: underskott hämtas hem", () => {
  it("[A-1] pays the 2024 deficit before the 2025 one when 2026 gives 600", () => {
    expect(rows(recoverDeficits(yearsOf(2024, -500, -200, 600), NONE))).toEqual([
      [2024, 0, 500, 0],
      [2025, 0, 100, 100],
    ]);
  });

  it("[A-1] does not let a surplus of 2023 pay for 2024", () => {
    expect(rows(recoverDeficits(yearsOf(2023, 900, -500), NONE))).toEqual([[2024, 0, 0, 500]]);
  });

  it("[T3.2-b] lets a surplus four years later still recover", () => {
    expect(rows(recoverDeficits(yearsOf(2020, -500, 0, 0, 0, 500), NONE))).toEqual([[2020, 0, 500, 0]]);
  });

  it("[A-2] lets an exemption of 300 go first, so that 200 is left to recover and 50 to spare", () => {
    expect(rows(recoverDeficits(yearsOf(2024, -500, 250, -10, 5), new Map([[2024, 300]])))).toEqual([
      [2024, 300, 200, 0],
      [2026, 0, 5, 5],
    ]);
  });

  it("[A-2] never exempts more than the deficit, nor less than nothing", () => {
    const exempted = new Map([
      [2024, Number.POSITIVE_INFINITY],
      [2025, -50],
    ]);
    expect(rows(recoverDeficits(yearsOf(2024, -500, -100), exempted))).toEqual([
      [2024, 500, 0, 0],
      [2025, 0, 0, 100],
    ]);
  });

  it("[T3.2-b] names the missing year, 2025, between 2024 and 2027", () => {
    const years = [...yearsOf(2027, 5), ...yearsOf(2023, 1, -500)];
    expect(recoverDeficits(years, NONE)).toEqual({ ok: false, fault: { code: "years-not-consecutive", year: 2025 } });
  });

  it("[T3.2-b] does not guess which of two results of 2024 is right", () => {
    const years = [...yearsOf(2024, -500), ...yearsOf(2024, 100)];
    expect(recoverDeficits(years, NONE)).toEqual({ ok: false, fault: { code: "year-twice", year: 2024 } });
  });

  it("[T3.2-b] has nothing to follow without years", () => {
    expect(recoverDeficits([], NONE)).toEqual({ ok: true, deficits: [] });
  });
});

describe("Tranemo styrmodell 3.2: no money recovers twice", () => {
  const ledger = fc.record({
    results: fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 12 }),
    exemptions: fc.array(fc.tuple(fc.integer({ min: 2020, max: 2031 }), fc.integer({ min: 0, max: 12_000 }))),
  });
  const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

  it("[A-1] the parts of each deficit add to it, and all that is recovered is at most the later surpluses", () => {
    fc.assert(
      fc.property(ledger, ({ results, exemptions }) => {
        const deficits = deficitsOf(recoverDeficits(yearsOf(2020, ...results), new Map(exemptions)));
        for (const one of deficits) {
          expect(one.exemptedOre + one.recoveredOre + one.remainingOre).toBe(one.deficitOre);
          expect(Math.min(one.exemptedOre, one.recoveredOre, one.remainingOre)).toBeGreaterThanOrEqual(0);
        }
        const firstDeficit = results.findIndex((result) => result < 0);
        const later = firstDeficit < 0 ? [] : results.slice(firstDeficit).filter((result) => result > 0);
        expect(total(deficits.map((one) => one.recoveredOre))).toBeLessThanOrEqual(total(later));
      }),
      { seed: 32, numRuns: 500 },
    );
  });

  it("[A-2] an exemption never leaves more to recover than none does", () => {
    fc.assert(
      fc.property(ledger, ({ results, exemptions }) => {
        const left = (exempted: ReadonlyMap<number, number>) =>
          total(deficitsOf(recoverDeficits(yearsOf(2020, ...results), exempted)).map((one) => one.remainingOre));
        expect(left(new Map(exemptions))).toBeLessThanOrEqual(left(NONE));
      }),
      { seed: 32, numRuns: 200 },
    );
  });
});
