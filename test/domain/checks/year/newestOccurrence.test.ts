import fc from "fast-check";
import { newestOccurrence } from "../../../../src/domain/checks/year/newestOccurrence";
import { timesPerYear } from "../../../../src/domain/checks/year/timesPerYear";
import type { CalendarRow, Recurrence } from "../../../../src/domain/planRows";
import { workbookOf } from "../../workbookOf";

const RECURRENCES: readonly Recurrence[] = ["month", "quarter", "tertial", "halfYear", "year"];

const isoDays = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("Årshjul: den senaste gången en händelse inföll", () => {
  it("[T3.2-h] is the date itself where the event does not recur, or has not come yet", () => {
    expect(newestOccurrence({ date: "2026-01-20", recurrence: undefined }, "2029-01-01")).toEqual({
      date: "2026-01-20",
      before: undefined,
    });
    expect(newestOccurrence({ date: "2026-01-20", recurrence: "month" }, "2026-01-19")).toEqual({
      date: "2026-01-20",
      before: undefined,
    });
    expect(newestOccurrence({ date: undefined, recurrence: "month" }, "2026-01-19")).toBeUndefined();
  });

  it("[T3.2-h] keeps to the day of the first date: 31 January, 28 February, 31 March", () => {
    const on = (day: string) => newestOccurrence({ date: "2026-01-31", recurrence: "month" }, day);
    expect(on("2026-02-27")).toEqual({ date: "2026-01-31", before: undefined });
    expect(on("2026-02-28")).toEqual({ date: "2026-02-28", before: "2026-01-31" });
    expect(on("2026-04-01")).toEqual({ date: "2026-03-31", before: "2026-02-28" });
    expect(on("2028-02-29")).toEqual({ date: "2028-02-29", before: "2028-01-31" });
  });

  it("[T3.2-h] steps by month, quarter, tertial, half-year and year from 2026-01-20 to 2027-12-31", () => {
    const dates = RECURRENCES.map((recurrence) => newestOccurrence({ date: "2026-01-20", recurrence }, "2027-12-31"));
    expect(dates.map((one) => one?.date)).toEqual([
      "2027-12-20",
      "2027-10-20",
      "2027-09-20",
      "2027-07-20",
      "2027-01-20",
    ]);
  });

  it("[A-8] is never after the day once the event has begun, and comes after the one before it", () => {
    fc.assert(
      fc.property(isoDays, isoDays, fc.constantFrom(...RECURRENCES), (one, other, recurrence) => {
        const [date = one, day = other] = [one, other].sort();
        const newest = newestOccurrence({ date, recurrence }, day);
        expect(newest && newest.date <= day && newest.date >= date).toBe(true);
        if (newest?.before !== undefined) expect(newest.before < newest.date).toBe(true);
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});

describe("Årshjul: gånger per år", () => {
  const times = (...calendar: readonly Partial<CalendarRow>[]) => timesPerYear(workbookOf({ calendar }).calendar);

  it("[L-e] counts the year with the most, what recurs as often as it says, and what has no date once", () => {
    expect(times()).toBe(0);
    expect(times({ date: "2026-01-01" }, { date: "2026-09-01" }, { date: "2027-01-01" })).toBe(2);
    expect(RECURRENCES.map((recurrence) => times({ recurrence }))).toEqual([12, 4, 3, 2, 1]);
    expect(times({}, { date: "2026-01-01" }, { date: "2025-01-01", recurrence: "year" })).toBe(3);
  });
});
