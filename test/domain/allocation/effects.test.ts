import fc from "fast-check";
import { toOre } from "../../../src/domain/amount/ore";
import { sumExact } from "../../../src/domain/amount/sumExact";
import { workbookOf } from "../workbookOf";
import { evaluateFrames } from "./evaluateFrames";

const persons = fc.double({ min: 0, max: 20_000, noNaN: true });
const cost = fc.double({ min: 0, max: 500_000, noNaN: true });
const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const change = fc.double({ min: -0.2, max: 0.2, noNaN: true });
const fourYears = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 4, maxLength: 4 });

const years = fc.record({
  method: fc.constantFrom("volume", "indexation", "fixed"),
  unit: fc.constantFrom("kr", "tkr", "mnkr"),
  volumes: fourYears(persons),
  costs: fourYears(cost),
  shares: fourYears(fc.double({ min: 0, max: 1, noNaN: true })),
  ambitions: fourYears(amount),
  base: fourYears(amount),
  changes: fourYears(change),
  compensation: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** What binary numbers round away in an addition, for an amount of 1. */
const ROUNDING = 4 * Number.EPSILON;

describe("Tranemo styrmodell 3.2: the effects explain the whole change", () => {
  it("[T3.2-c] volume + price + ambition = change, to a hundredth of an öre, whatever the method", () => {
    fc.assert(
      fc.property(years, ({ method, unit, volumes, costs, shares, ambitions, base, changes, compensation }) => {
        const { frames } = evaluateFrames(
          workbookOf({
            settings: { amountUnit: unit },
            services: [{ method, compensation }],
            targetGroups: [{ measure: "manual" }],
            volumes: volumes.map((volume, step) => ({ year: 2026 + step, volume })),
            standardCosts: costs.map((one, step) => ({ year: 2026 + step, cost: one, share: shares[step] ?? 1 })),
            ambitions: ambitions.map((one, step) => ({ year: 2026 + step, amount: one })),
            baseFrames: base.map((frame, step) => ({ year: 2026 + step, frame })),
            priceIndexes: changes.map((one, step) => ({ year: 2026 + step, change: one })),
          }),
        );
        expect(frames).toHaveLength(3);
        for (const frame of frames) {
          const effects = [frame.volumeEffect, frame.priceEffect, frame.ambitionEffect].map((one) => one ?? Number.NaN);
          const scale = Math.max(...[...effects, frame.frame].map(Math.abs));
          const change = sumExact([frame.frame, -(frame.previousFrame ?? Number.NaN)]);
          expect(frame.change).toBe(change);
          expect(Math.abs(sumExact([...effects, -change]))).toBeLessThan(0.01 / toOre(1, unit) + ROUNDING * scale);
        }
      }),
      { seed: 32, numRuns: 200 },
    );
  });
});
