import fc from "fast-check";
import { addMonths } from "../../../src/domain/day/addMonths";
import { daysBetween } from "../../../src/domain/day/daysBetween";
import { isoDay } from "../../../src/domain/day/isoDay";
import { monthEnd } from "../../../src/domain/day/monthEnd";
import { periodEnd } from "../../../src/domain/day/periodEnd";

const RUNS = { seed: 8, numRuns: 300 };
const someDay = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => isoDay(year, month, day));

describe("A-8: ISO days without a clock", () => {
  it.each([
    [2026, 2, "2026-02-28"],
    [2028, 2, "2028-02-29"],
    [2000, 2, "2000-02-29"],
    [2100, 2, "2100-02-28"],
    [2026, 4, "2026-04-30"],
    [2026, 12, "2026-12-31"],
  ])("[A-8] month %i-%i ends on %s", (year, month, day) => {
    expect(monthEnd(year, month)).toBe(day);
  });

  it("[A-8] a month ends the day before the next begins, in every year from 1900 to 2200", () => {
    for (let month = 0; month < 300 * 12; month += 1) {
      const year = 1900 + Math.floor(month / 12);
      const end = monthEnd(year, (month % 12) + 1);
      expect(daysBetween(end, addMonths(isoDay(year, (month % 12) + 1, 1), 1))).toBe(1);
    }
  });

  it("[A-8] a period ends with its last month", () => {
    expect(periodEnd({ kind: "tertial", year: 2026, part: 2 })).toBe("2026-08-31");
    expect(periodEnd({ kind: "quarter", year: 2026, part: 2 })).toBe("2026-06-30");
    expect(periodEnd({ kind: "month", year: 2028, part: 2 })).toBe("2028-02-29");
    expect(periodEnd({ kind: "year", year: 2026 })).toBe("2026-12-31");
  });

  it("[A-8] a month after 31 January is 28 February, a year after 29 February 28 February, three before 15 January 15 October", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
    expect(addMonths("2026-01-15", -3)).toBe("2025-10-15");
    expect(addMonths("2026-11-30", 14)).toBe("2028-01-30");
  });

  it("[A-8] counts days: 31 from the end of August to the first of October, also over the change of clocks", () => {
    expect(daysBetween("2026-08-31", "2026-10-01")).toBe(31);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
  });

  it("[A-8] months there and back give the same day, and more months a later one", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 200 }), (day, months) => {
        expect(addMonths(addMonths(day, months), -months)).toBe(day);
        expect(addMonths(day, months) > day).toBe(true);
      }),
      RUNS,
    );
  });
});
