import { indexFrameTables } from "../../../src/domain/allocation/frameTables";
import { groupPrice } from "../../../src/domain/allocation/groupPrice";
import { type Written, workbookOf } from "../workbookOf";

function priceOf(written: Written, year = 2027) {
  const workbook = workbookOf({ services: [{}], ...written });
  const [service] = workbook.services;
  if (!service) throw new Error("a price belongs to a service");
  return groupPrice(indexFrameTables(workbook), { service, group: "7–15", year });
}

const INDEX = [
  { year: 2026, change: 0.03 },
  { year: 2027, change: 0.02 },
  { index: "LPIK", year: 2026, change: 0.5 },
  { index: "LPIK", year: 2027, change: 0 },
];

describe("Tranemo styrmodell 3.2: prices from the standard cost", () => {
  it("[T3.2-c] takes the row of the year itself, with its Andel", () => {
    const standardCosts = [
      { year: 2026, cost: 90_000 },
      { year: 2027, cost: 100_000, share: 0.8 },
      { year: 2028, cost: 1 },
    ];
    expect(priceOf({ standardCosts }).value?.krPerPerson).toBe(80_000);
  });

  it("[T3.2-c] else indexes the latest earlier row: 100 000 × 1,03 × 1,02 = 105 060", () => {
    const standardCosts = [
      { year: 2024, cost: 1 },
      { year: 2025, cost: 100_000 },
    ];
    const price = priceOf({ standardCosts, priceIndexes: INDEX }).value;
    expect(price?.krPerPerson).toBeCloseTo(105_060, 6);
    expect(price?.explanation).toMatchObject({
      priceYear: 2025,
      index: "PKV",
      indexYears: [{ year: 2026 }, { year: 2027 }],
    });
    expect(price?.explanation.rows).toEqual([
      { table: "standardCosts", row: 2 },
      { table: "priceIndexes", row: 1 },
      { table: "priceIndexes", row: 2 },
    ]);
  });

  it("[T3.2-c] follows the service's own index before that of Inställningar", () => {
    const written = { standardCosts: [{ year: 2025, cost: 100 }], priceIndexes: INDEX };
    expect(priceOf({ ...written, services: [{ index: "lpik" }] }).value?.krPerPerson).toBe(150);
  });

  it("[A-5] names every missing index year, and gives no price", () => {
    const found = priceOf({ standardCosts: [{ year: 2024, cost: 100 }], priceIndexes: INDEX.slice(0, 1) });
    expect(found.value).toBeUndefined();
    expect(found.findings.map((one) => one.facts)).toEqual([
      { index: "PKV", year: 2025 },
      { index: "PKV", year: 2027 },
    ]);
  });

  it("[A-5] has no price when every row is of a later year", () => {
    const found = priceOf({ standardCosts: [{ year: 2028, cost: 100 }] });
    expect(found.findings[0]).toMatchObject({ code: "price-missing", facts: { group: "7–15", year: 2027 } });
  });

  const POPULATION = [
    { year: 2025, age: { from: 7, to: 15 }, persons: 1000 },
    { year: 2025, age: { from: 16, to: undefined }, persons: 10_500 },
  ];
  const PER_INHABITANT = [{ year: 2025, cost: 8000, basis: "inhabitant" as const }];

  it("[T3.2-c] turns 8 000 kr per inhabitant into 92 000 per person: × 11 500 ÷ 1 000, in the row's year", () => {
    const price = priceOf(
      { standardCosts: PER_INHABITANT, population: POPULATION, targetGroups: [{ measure: "yearEnd" }] },
      2025,
    ).value;
    expect(price?.krPerPerson).toBe(92_000);
    expect(price?.explanation).toMatchObject({ inhabitants: 11_500, groupVolumeInPriceYear: 1000 });
  });

  it("[T3.2-c] indexes that price too", () => {
    const price = priceOf({
      standardCosts: PER_INHABITANT,
      population: POPULATION,
      targetGroups: [{ measure: "yearEnd" }],
      priceIndexes: INDEX,
    });
    expect(price.value?.krPerPerson).toBeCloseTo(92_000 * 1.0506, 6);
  });

  it("[T3.2-c] refuses to divide by a group of nobody", () => {
    const population = POPULATION.map((row, index) => (index === 0 ? { ...row, persons: 0 } : row));
    const found = priceOf({ standardCosts: PER_INHABITANT, population, targetGroups: [{ measure: "yearEnd" }] }, 2025);
    expect([found.value, found.findings[0]?.code]).toEqual([undefined, "volume-zero"]);
  });
});
