import fc from "fast-check";
import { comparePeriods, formatPeriod, type Period, parsePeriod, periodEndMonth } from "../../src/domain/period";

const read = (text: string): Period => {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
};

describe("WB: periods are 2026, 2026-08, 2026-T2 or 2026-Q3", () => {
  it.each([
    ["2026", { kind: "year", year: 2026 }],
    ["2026-08", { kind: "month", year: 2026, part: 8 }],
    [" 2026-t2 ", { kind: "tertial", year: 2026, part: 2 }],
    ["2026-Q4", { kind: "quarter", year: 2026, part: 4 }],
  ])("[WB] reads %s", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(["", "2026-13", "2026-00", "2026-T4", "2026-T0", "2026-Q5", "26-08", "2026-8", "augusti 2026", "2026-08-01"])(
    "[WB] does not read '%s'",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it("[WB] writes every period as it is read", () => {
    const texts = fc.oneof(
      fc.constantFrom("2026", "1999"),
      fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, "0")}`),
      fc.integer({ min: 1, max: 3 }).map((part) => `2026-T${part}`),
      fc.integer({ min: 1, max: 4 }).map((part) => `2026-Q${part}`),
    );
    fc.assert(
      fc.property(texts, (text) => formatPeriod(read(text)) === text),
      { seed: 32 },
    );
  });

  it("[WB] ends 2026-T2 in August and 2026-Q3 in September", () => {
    expect([read("2026-T2"), read("2026-Q3"), read("2026-02"), read("2026")].map(periodEndMonth)).toEqual([
      8, 9, 2, 12,
    ]);
  });

  it("[WB] orders by the end, and of those that end together the longer later", () => {
    const ascending = [
      "2025",
      "2026-01",
      "2026-Q1",
      "2026-T1",
      "2026-T2",
      "2026-Q3",
      "2026-12",
      "2026-Q4",
      "2026-T3",
      "2026",
    ];
    expect([...ascending].reverse().map(read).sort(comparePeriods).map(formatPeriod)).toEqual(ascending);
    expect(comparePeriods(read("2026-T3"), read("2026-T3"))).toBe(0);
  });
});
