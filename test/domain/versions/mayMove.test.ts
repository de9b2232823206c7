import { nameKey } from "../../../src/domain/nameKey";
import type { TableKey } from "../../../src/domain/source";
import type { AssumptionChange } from "../../../src/domain/versions/compareVersions";
import { mayMove } from "../../../src/domain/versions/mayMove";
import { type Written, workbookOf } from "../workbookOf";

const BOOK: Written = {
  services: [
    { service: "Förskola", unit: "Barn", index: "KPI" },
    { service: "Hemtjänst", unit: "Omsorg", index: undefined },
  ],
  targetGroups: [
    { group: "Barn 1–5", age: { from: 1, to: 5 } },
    { group: "Äldre 80+", age: { from: 80, to: undefined } },
  ],
  standardCosts: [
    { service: "Förskola", group: "Barn 1–5" },
    { service: "Hemtjänst", group: "Äldre 80+" },
  ],
  population: [
    { age: { from: 1, to: 5 } },
    { age: { from: 75, to: 84 } },
    { age: { from: 85, to: undefined } },
    { age: { from: 16, to: 18 } },
  ],
  priceIndexes: [{ index: "PKV" }, { index: "KPI" }],
};

const change = (table: TableKey, row: number): AssumptionChange => ({
  kind: "changed",
  table,
  names: [],
  service: undefined,
  group: undefined,
  column: "persons",
  before: 1,
  after: 2,
  row,
});

/** Omsorg: hemtjänst for those of 80 and more, with the index of Inställningar (PKV). */
const moves = (one: AssumptionChange, written: Written = BOOK, before = written) =>
  mayMove(one, {
    services: new Set([nameKey("Hemtjänst")]),
    groups: new Set([nameKey("Äldre 80+")]),
    before: workbookOf(before),
    after: workbookOf(written),
  });

describe("What holds for all may move a unit's frames", () => {
  it("[T3.2-c] where somebody of the ages is in one of its groups, in either version", () => {
    expect([1, 2, 3, 4].map((row) => moves(change("population", row)))).toEqual([false, true, true, false]);
    const wider = { ...BOOK, targetGroups: [{ group: "Äldre 80+", age: { from: 18, to: undefined } }] };
    expect(moves(change("population", 4), wider)).toBe(true);
    expect(moves(change("population", 4), BOOK, wider)).toBe(true);
  });

  it("[T3.2-c] whatever the ages, at the turns of the year of a price per inhabitant", () => {
    const standardCosts = [{ service: "Hemtjänst", group: "Äldre 80+", basis: "inhabitant" }] as const;
    const inYear = (year: number) => ({ ...BOOK, standardCosts, population: [{ age: { from: 1, to: 5 }, year }] });
    expect([2025, 2026, 2027, 2028].map((year) => moves(change("population", 1), inYear(year)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const others = [{ service: "Förskola", group: "Barn 1–5", basis: "inhabitant" }] as const;
    expect(moves(change("population", 1), { ...BOOK, standardCosts: others })).toBe(false);
  });

  it("[T3.2-c] where one of its services follows the index, its own or that of Inställningar", () => {
    expect([1, 2].map((row) => moves(change("priceIndexes", row)))).toEqual([true, false]);
    expect(moves(change("priceIndexes", 2), { ...BOOK, settings: { index: "kpi" } })).toBe(true);
  });

  it("[A-5] where it can not be known: the row, a group or a price could not be read", () => {
    expect(moves(change("population", 9))).toBe(true);
    expect(moves(change("priceIndexes", 9))).toBe(true);
    expect(moves(change("population", 1), { ...BOOK, targetGroups: [] })).toBe(true);
    const at = { table: "standardCosts", row: 7 } as const;
    expect(moves(change("population", 1), { ...BOOK, leftOut: { standardCosts: [{ at }] } })).toBe(true);
    const service = { table: "services", row: 7 } as const;
    expect(moves(change("priceIndexes", 2), { ...BOOK, leftOut: { services: [{ at: service }] } })).toBe(true);
  });

  it("looks up a row that was taken away where it stood", () => {
    const removed: AssumptionChange = { ...change("population", 1), kind: "removed", cells: [] };
    expect(moves(removed, { ...BOOK, population: [] }, BOOK)).toBe(false);
  });

  it("always of other tables", () => {
    expect(moves(change("funding", 1))).toBe(true);
  });
});
