import fc from "fast-check";
import { allocate } from "../../../src/domain/allocation/allocate";
import { evaluate } from "../../../src/domain/evaluate";
import type { ScenarioTerms } from "../../../src/domain/scenarioRows";
import { applyScenario } from "../../../src/domain/scenarios/applyScenario";
import { NO_TERMS } from "../../../src/domain/scenarios/scenario";
import { SOUND } from "../allocation/soundFrames";
import { anyWorkbook } from "../checks/anyWorkbook";
import { type Written, workbookOf } from "../workbookOf";
import { anyFrames } from "./anyFrames";

const WORKBOOK = workbookOf(SOUND);

function framesIn(written: Written, ...terms: readonly Partial<ScenarioTerms>[]): Record<string, number> {
  const workbook = workbookOf({ ...SOUND, ...written });
  const { frames } = allocate(
    applyScenario(workbook, { name: "Prov", terms: terms.map((one) => ({ ...NO_TERMS, ...one })) }),
  ).value;
  return Object.fromEntries(
    frames.map(({ service, year, frame }) => [`${service} ${year}`, Math.round(frame * 100) / 100]),
  );
}

const NOW = framesIn({});

describe("A-12: a scenario changes what frames are reckoned from, and nothing else", () => {
  it("[A-12] adds a percentage point to the index from the budget year, not before", () => {
    const earlier: Written = {
      standardCosts: [{ year: 2025, cost: 50 }],
      priceIndexes: [
        { year: 2026, change: 0.1 },
        { year: 2027, change: 0 },
        { year: 2028, change: 0.1 },
      ],
    };
    const one = framesIn(earlier, { index: 0.01 });
    expect(framesIn(earlier)["Skola 2027"]).toBe(5500);
    expect(one["Skola 2027"]).toBe(5555);
    expect(one["Skola 2028"]).toBe(100 * 50 * 1.1 * 1.01 * 1.11);
    expect(one["Gata 2027"]).toBe(909);
    expect(one["Gata 2028"]).toBe(1008.99);
    expect(one["Bad 2027"]).toBe(70);
  });

  it("[A-12] makes standard costs dearer in every year, and leaves index and decided frames alone", () => {
    const one = framesIn({}, { standardCost: 0.1 });
    expect(one).toEqual({ ...NOW, "Skola 2027": 7700, "Skola 2028": 8470 });
  });

  it("[A-12] replaces Kompensationsgrad where a frame is carried forward with its volume", () => {
    const gata: Written = {
      standardCosts: [{ service: "Gata", year: 2026, cost: 10 }],
      volumes: [
        { year: 2026, volume: 100 },
        { year: 2027, volume: 110 },
        { year: 2028, volume: 110 },
      ],
    };
    expect(framesIn(gata)["Gata 2027"]).toBe(1000);
    expect(framesIn(gata, { compensation: 0.5 })["Gata 2027"]).toBe(950);
  });

  it("[A-12] counts volumes in the scenario's population", () => {
    const low = SOUND.population?.map((row) => ({ ...row, scenario: "Låg", persons: (row.persons ?? 0) / 2 })) ?? [];
    const main = SOUND.population?.map((row) => ({ ...row, scenario: "Huvud" })) ?? [];
    const written = { population: [...main, ...low] };
    expect(framesIn(written)).toEqual(NOW);
    // Of 16–18 the 10 of 2027 are given by hand: 40 kr × 250 inhabitants ÷ 10 × 10 % = 100 kr per person.
    expect(framesIn(written, { population: "låg" })["Skola 2028"]).toBe(50 * 55 + 5 * 110);
  });

  it("[A-12] takes a service's own row before the one for all, cell by cell, and never adds them", () => {
    const all = { index: 0.01, standardCost: 0.1 };
    const own = { service: "skola", standardCost: 0.2 };
    const both = framesIn({}, all, own);
    expect(both["Skola 2027"]).toBe(5000 * 1.01 * 1.2 + 2000 * 1.2);
    expect(both["Gata 2027"]).toBe(909);
    expect(framesIn({}, own, all)).toEqual(both);
  });

  it("[A-12] lets two services follow different changes of the same index", () => {
    const one = framesIn({}, { index: 0.01 }, { service: "Gata", index: -0.02 });
    expect(one["Gata 2027"]).toBe(882);
    expect(one["Skola 2028"]).toBe(Math.round((2000 * 1.11 + 5000 * 1.01 * 1.11) * 100) / 100);
  });

  it("[A-5] leaves an index year that is lacking, or could not be read, unknown", () => {
    const lacking = framesIn({ priceIndexes: [{ year: 2027, change: 0 }] }, { index: 0.01 });
    expect(lacking["Gata 2028"]).toBeUndefined();
    const leftOut = { priceIndexes: [{ at: { table: "priceIndexes", row: 9 }, index: "PKV", year: 2028 }] } as const;
    expect(framesIn({ leftOut }, { index: 0.01 })["Gata 2028"]).toBeUndefined();
  });

  it("[A-12] takes no name that an index of the workbook has", () => {
    const taken = { priceIndexes: [...(SOUND.priceIndexes ?? []), { index: "PKV +0.01", year: 2027, change: 0.4 }] };
    expect(framesIn(taken, { index: 0.01 })["Gata 2027"]).toBe(909);
  });

  it("[A-12] changes neither the workbook it is given nor anything but frames", () => {
    const before = structuredClone(WORKBOOK);
    const terms = [{ ...NO_TERMS, index: 0.01, standardCost: 0.1, compensation: 0.5, population: "Huvud" }];
    const after = applyScenario(WORKBOOK, { name: "Prov", terms });
    expect(WORKBOOK).toEqual(before);
    const changed = Object.entries(after).filter(([key, value]) => value !== WORKBOOK[key as keyof typeof WORKBOOK]);
    expect(changed.map(([key]) => key).sort()).toEqual(["priceIndexes", "services", "settings", "standardCosts"]);
  });

  it("[A-12] changes nothing at all without terms", () => {
    fc.assert(
      fc.property(anyFrames, fc.boolean(), (written, isEmptyRow) => {
        const workbook = workbookOf(written);
        const same = applyScenario(workbook, { name: "Prov", terms: isEmptyRow ? [NO_TERMS] : [] });
        expect(allocate(same)).toEqual(allocate(workbook));
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  it("[A-12] leaves forecasts, deficits, goals and the year as they were", () => {
    fc.assert(
      fc.property(anyWorkbook, fc.double({ min: -0.3, max: 0.3, noNaN: true }), (written, change) => {
        const workbook = workbookOf(written);
        const terms = [{ ...NO_TERMS, index: change, standardCost: change, compensation: 0.7 }];
        const pick = ({
          forecasts,
          recoveries,
          goals,
          indicators,
          calendar,
          balances,
        }: ReturnType<typeof evaluate>) => ({
          ...{ forecasts, recoveries, goals, indicators, calendar, balances },
        });
        expect(pick(evaluate(applyScenario(workbook, { name: "Prov", terms })))).toEqual(pick(evaluate(workbook)));
      }),
      { seed: 13, numRuns: 40 },
    );
  });

  it("[A-12] moves the standard-cost frame of Metod Volym by exactly the per cent, and its ambition not at all", () => {
    const cost = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(cost, cost, fc.double({ min: -0.9, max: 2, noNaN: true }), (one, other, change) => {
        const written: Written = {
          ...SOUND,
          standardCosts: [
            { year: 2026, cost: one },
            { group: "16–18", year: 2027, cost: other, basis: "inhabitant", share: 0.1 },
          ],
          ambitions: [{ service: "Skola", amount: 123 }],
        };
        const skola = (...terms: readonly ScenarioTerms[]) =>
          allocate(applyScenario(workbookOf(written), { name: "Prov", terms })).value.frames.filter(
            (frame) => frame.service === "Skola",
          );
        const then = skola({ ...NO_TERMS, standardCost: change });
        for (const [index, frame] of skola().entries()) {
          expect((then[index]?.standardCostFrame ?? 0) / (frame.standardCostFrame * (1 + change))).toBeCloseTo(1, 9);
          expect(then[index]?.ambition).toBe(frame.ambition);
        }
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});
