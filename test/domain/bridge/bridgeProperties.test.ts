import fc from "fast-check";
import { allocate } from "../../../src/domain/allocation/allocate";
import { toOre } from "../../../src/domain/amount/ore";
import { sumExact } from "../../../src/domain/amount/sumExact";
import { accumulateBridges } from "../../../src/domain/bridge/accumulateBridges";
import { BRIDGE_PARTS, type Bridge } from "../../../src/domain/bridge/bridge";
import { bridgeBetween } from "../../../src/domain/bridge/bridgeBetween";
import { bridgeDecided } from "../../../src/domain/bridge/bridgeDecided";
import { bridgeYears } from "../../../src/domain/bridge/bridgeYears";
import { nameKey, rowKey } from "../../../src/domain/nameKey";
import type { Workbook } from "../../../src/domain/rows";
import { type Written, workbookOf } from "../workbookOf";

const SEED = { seed: 20_270, numRuns: 300 } as const;

const SERVICES = ["Skola", "Vård", "Stab"] as const;
const GROUPS = ["Barn", "Äldre"] as const;
const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

const some = <T>(row: fc.Arbitrary<T>, most = 12) => fc.array(row, { maxLength: most });
const year = fc.constantFrom(...YEARS);
const service = fc.constantFrom(...SERVICES);
const group = fc.constantFrom(...GROUPS);
const amount = fc.double({ min: -90_000, max: 90_000, noNaN: true });

/** Every service and group has what it needs in most workbooks, and lacks something in some. */
const written: fc.Arbitrary<Written> = fc
  .record({
    amountUnit: fc.constantFrom("kr", "tkr", "mnkr"),
    planYears: fc.integer({ min: 1, max: 3 }),
    services: fc.tuple(
      ...SERVICES.map((name, at) =>
        fc.record({
          service: fc.constant(name),
          unit: fc.constantFrom("A", "B"),
          method: fc.constantFrom("volume", "indexation", "fixed"),
          compensation: fc.constantFrom(undefined, 0.7, 0),
          partOf: at === 2 ? fc.constantFrom(undefined, "Skola") : fc.constant(undefined),
        } as const),
      ),
    ),
    persons: fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 15, maxLength: 15 }),
    measures: fc.tuple(...GROUPS.map(() => fc.constantFrom("yearMean", "yearEnd", "manual"))),
    volumes: some(fc.record({ group, year, volume: fc.integer({ min: 0, max: 900 }) }), 5),
    standardCosts: some(
      fc.record({
        service,
        group,
        year,
        cost: fc.integer({ min: 0, max: 200_000 }),
        basis: fc.constantFrom("group", "inhabitant"),
        share: fc.constantFrom(1, 0.9, 0.35, 0),
      } as const),
    ),
    changes: fc.array(fc.double({ min: -1, max: 0.2, noNaN: true }), { minLength: 5, maxLength: 5 }),
    baseFrames: some(fc.record({ service, year, frame: amount }), 16),
    ambitions: some(
      fc.record({ service, year, amount, kind: fc.constantFrom(undefined, "over", "under", "technical") } as const),
    ),
  })
  .map(({ amountUnit, planYears, persons, measures, changes, ...tables }) => ({
    ...tables,
    settings: { budgetYear: 2027, planYears, amountUnit },
    population: YEARS.flatMap((one, at) => [
      { year: one, age: { from: 0, to: 18 }, persons: persons[at] ?? 0 },
      { year: one, age: { from: 19, to: 79 }, persons: persons[at + 5] ?? 0 },
      { year: one, age: { from: 80, to: undefined }, persons: persons[at + 10] ?? 0 },
    ]),
    targetGroups: GROUPS.map((name, at) => ({
      group: name,
      age: at === 0 ? { from: 0, to: 18 } : { from: 80, to: undefined },
      measure: measures[at] ?? "yearMean",
    })),
    priceIndexes: YEARS.map((one, at) => ({ index: "PKV", year: one, change: changes[at] ?? 0 })),
  }));

const TABLES = [
  "services",
  "population",
  "volumes",
  "standardCosts",
  "priceIndexes",
  "baseFrames",
  "ambitions",
] as const;

const workbooks = written.map(workbookOf);

function yearly(workbook: Workbook): readonly Bridge[] {
  return bridgeYears(workbook, allocate(workbook).value);
}

/** Less than half an öre is left between the parts and the whole. */
function sumsToWhole(bridges: readonly Bridge[], { settings }: Workbook): boolean {
  return bridges.every(({ start, end, change, parts }) => {
    if (!parts) return true;
    if (start === undefined || end === undefined || change === undefined) return false;
    const amounts = BRIDGE_PARTS.map((part) => parts[part]);
    const left = [sumExact([change, ...amounts.map((one) => -one)]), sumExact([end, -start, -change])];
    return amounts.every(Number.isFinite) && left.every((one) => toOre(one, settings.amountUnit) === 0);
  });
}

function byScope(bridges: readonly Bridge[]): ReadonlyMap<string, Bridge> {
  return new Map(bridges.map((one) => [rowKey(one.year, nameKey(one.unit ?? ""), nameKey(one.service ?? "")), one]));
}

describe("A-11: rambryggans delar är alltid hela förändringen", () => {
  it("[A-11] [A-6] sums its parts to the change, from year to year and accumulated", () => {
    let told = 0;
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const bridges = yearly(workbook);
        told += bridges.filter(({ parts }) => parts !== undefined).length;
        return sumsToWhole(bridges, workbook) && sumsToWhole(accumulateBridges(bridges), workbook);
      }),
      SEED,
    );
    // The workbooks are not so broken that nothing is tried.
    expect(told).toBeGreaterThan(300);
  });

  it("[T3.2-c] [A-11] has the contract's effects: volume, the three of the price, and ambition with technical", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const allocation = allocate(workbook).value;
        const bridges = byScope(bridgeYears(workbook, allocation));
        for (const frame of allocation.frames) {
          const parts = bridges.get(rowKey(frame.year, frame.unit, frame.service))?.parts;
          expect(parts === undefined).toBe(frame.volumeEffect === undefined);
          if (!parts) continue;
          const { volumeEffect = 0, priceEffect = 0, ambitionEffect = 0 } = frame;
          const ofBase = frame.method === "fixed" ? priceEffect : 0;
          const left = [
            sumExact([volumeEffect, -parts.volume]),
            sumExact([priceEffect, -ofBase, -parts.share, -parts.price, -parts.index]),
            sumExact([ambitionEffect, ofBase, -parts.ambition, -parts.technical]),
          ];
          expect(left.map((one) => toOre(one, workbook.settings.amountUnit))).toEqual([0, 0, 0]);
        }
      }),
      SEED,
    );
  });

  it("[A-11] sums its parts to the change between any two sets of inputs, and against Basram", () => {
    let told = 0;
    fc.assert(
      fc.property(written, written, fc.subarray([...TABLES]), (one, other, replaced) => {
        const changed = Object.fromEntries(replaced.map((table) => [table, other[table]]));
        const before = workbookOf(one);
        const after = workbookOf({ ...one, ...changed });
        const bridges = bridgeBetween(before, after);
        told += bridges.filter(({ parts }) => parts !== undefined).length;
        return sumsToWhole(bridges, after) && sumsToWhole(bridgeDecided(after, allocate(after).value), after);
      }),
      SEED,
    );
    expect(told).toBeGreaterThan(300);
  });

  it("[A-6] does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(written, (tables) => {
        const backwards = Object.fromEntries(
          Object.entries(tables).map(([name, rows]) => [
            name,
            Array.isArray(rows) ? onceByKey(rows).toReversed() : rows,
          ]),
        );
        const forwards = Object.fromEntries(
          Object.entries(tables).map(([name, rows]) => [name, Array.isArray(rows) ? onceByKey(rows) : rows]),
        );
        const there = byScope(yearly(workbookOf(forwards)));
        const back = byScope(yearly(workbookOf(backwards)));
        expect([...back.keys()].sort()).toEqual([...there.keys()].sort());
        for (const [key, { parts, start, end }] of there) {
          const other = back.get(key);
          expect([other?.start, other?.end, other?.parts === undefined]).toEqual([
            start === undefined ? undefined : expect.closeTo(start, 6),
            end === undefined ? undefined : expect.closeTo(end, 6),
            parts === undefined,
          ]);
          for (const part of BRIDGE_PARTS) {
            if (parts) expect(other?.parts?.[part]).toBeCloseTo(parts[part], 5);
          }
        }
      }),
      SEED,
    );
  });

  it("[A-11] is nothing between a workbook and itself", () => {
    fc.assert(
      fc.property(workbooks, (workbook) =>
        bridgeBetween(workbook, workbook).every(
          ({ parts }) => parts === undefined || BRIDGE_PARTS.every((part) => parts[part] === 0),
        ),
      ),
      { ...SEED, numRuns: 100 },
    );
  });
});

/** Rows without those that repeat a key: of two such the first counts, so there the order matters. Ambitions add up. */
function onceByKey(rows: readonly object[]): readonly object[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if ("kind" in row) return true;
    const { service, group, year, age } = { service: "", group: "", year: 0, age: undefined, ...row };
    const key = JSON.stringify([service, group, year, age]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
