import fc from "fast-check";
import type { ScenarioTerms } from "../../../src/domain/scenarioRows";
import { SOUND } from "../allocation/soundFrames";
import type { Written } from "../workbookOf";

const SHARE = fc.constantFrom(undefined, -0.2, -0.01, 0, 0.01, 0.15);

/** A service that is carried forward with its volume, and a part of it, beside the three sound ones. */
const MORE: Written = {
  services: [
    ...(SOUND.services ?? []),
    { service: "Hemtjänst", unit: "Omsorg", method: "indexation", index: "LPI", compensation: 0.8 },
    { service: "Läxhjälp", partOf: "Skola" },
  ],
  standardCosts: [
    ...(SOUND.standardCosts ?? []),
    { service: "Hemtjänst", group: "16–18", year: 2026, cost: 30 },
    { service: "Läxhjälp", year: 2026, cost: 5 },
  ],
  volumes: [...(SOUND.volumes ?? []), { group: "16–18", year: 2028, volume: 14 }],
  priceIndexes: [
    ...(SOUND.priceIndexes ?? []),
    { index: "LPI", year: 2027, change: 0.03 },
    { index: "LPI", year: 2028, change: 0.02 },
  ],
  baseFrames: [...(SOUND.baseFrames ?? []), { service: "Hemtjänst", year: 2026, frame: 500 }],
};

/** Sound frames of all three methods from which any rows are lacking, or could not be read. */
export const anyFrames: fc.Arbitrary<Written> = fc
  .record({
    lacking: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
    isUnread: fc.boolean(),
    amountUnit: fc.constantFrom("kr", "tkr", "unknown"),
  })
  .map(({ lacking, isUnread, amountUnit }) => {
    let number = 0;
    const without = <T>(rows: readonly T[] = []) => rows.filter(() => !lacking.includes(number++));
    const unread = { volumes: [{ at: { table: "volumes", row: 99 }, group: "16–18" }] } as const;
    return {
      ...SOUND,
      ...MORE,
      settings: { planYears: 2, amountUnit },
      standardCosts: without(MORE.standardCosts),
      priceIndexes: without(MORE.priceIndexes),
      baseFrames: without(MORE.baseFrames),
      population: without(SOUND.population),
      leftOut: isUnread ? unread : {},
    };
  });

/** Whatever a row of Scenarier may say, for all services or for one. */
export const anyTerms: fc.Arbitrary<ScenarioTerms> = fc.record({
  population: fc.constant(undefined),
  index: SHARE,
  standardCost: SHARE,
  compensation: fc.constantFrom(undefined, 0, 0.5, 1),
  service: fc.constantFrom(undefined, "Skola", "gata", "Hemtjänst", "Bad"),
});
