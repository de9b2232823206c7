import fc from "fast-check";
import { addMonths } from "../../../src/domain/day/addMonths";
import type { ModelEvent } from "../../../src/domain/models/steeringModel";
import type { CalendarRow } from "../../../src/domain/planRows";
import { yearWheel } from "../../../src/domain/year/yearWheel";
import { workbookOf } from "../workbookOf";

const DAY = "2026-08-31";
const EMPTY = { kind: undefined, date: undefined, recurrence: undefined, done: undefined };
const JUNE: ModelEvent = {
  name: "Budget",
  kind: "budget",
  phase: "planning",
  months: [6],
  times: 1,
  recipient: "",
  source: ["L-h"],
};

function wheel(
  rows: readonly Partial<CalendarRow>[],
  calendar: readonly ModelEvent[] = [],
  day: string | undefined = DAY,
) {
  const written = workbookOf({ calendar: rows.map((row) => ({ ...EMPTY, ...row })) });
  return yearWheel({ calendar: written.calendar, model: { calendar }, day });
}

describe("Tranemo styrmodell 3.2: the twelve months from 31 August 2026", () => {
  it("[T3.2-h] has a tertial event three times: the one of 30 August has been", () => {
    const events = wheel([{ event: "Prognos", date: "2026-04-30", recurrence: "tertial" }]);
    expect(events.map((event) => event.date)).toEqual(["2026-12-30", "2027-04-30", "2027-08-30"]);
  });

  it("[T3.2-h] keeps to the end of the month: 31 January every month is 28 February and 31 March", () => {
    const events = wheel([{ date: "2026-01-31", recurrence: "month" }]);
    expect(events).toHaveLength(12);
    expect(events.map((event) => event.date).slice(0, 7)).toEqual([
      "2026-08-31",
      "2026-09-30",
      "2026-10-31",
      "2026-11-30",
      "2026-12-31",
      "2027-01-31",
      "2027-02-28",
    ]);
  });

  it("[T3.2-h] comes in the order of the dates; what nobody has dated comes last", () => {
    const events = wheel([
      { event: "Någon gång" },
      { event: "Årsredovisning", date: "2027-04-01" },
      { event: "Bokslut", date: "2027-01-31" },
      { event: "Förra året", date: "2025-01-31" },
    ]);
    expect(events.map((event) => event.event)).toEqual(["Bokslut", "Årsredovisning", "Någon gång"]);
  });

  it("[T3.2-h] says that an event is done, of one that recurs up to Klart", () => {
    const once = wheel([{ date: "2026-09-30", done: "2026-08-20" }]);
    expect(once.map((event) => event.isDone)).toEqual([true]);
    const quarterly = wheel([{ date: "2026-08-31", recurrence: "quarter", done: "2026-08-31" }]);
    expect(quarterly.map((event) => event.isDone)).toEqual([true, false, false, false]);
  });
});

describe("Så styr vi Lerum: the model's own calendar", () => {
  it("[L-h] puts the budget in June 2027, since June 2026 has been", () => {
    const [budget] = wheel([], [JUNE]);
    expect(budget).toMatchObject({
      month: "2027-06",
      date: undefined,
      source: ["L-h"],
      recipient: undefined,
      at: undefined,
    });
    expect(wheel([], [{ ...JUNE, months: [8] }])[0]?.month).toBe("2026-08");
  });

  it("[L-h] leaves out what Årshjul has a row of, also one that has been", () => {
    expect(wheel([{ kind: "budget", date: "2026-06-15" }], [JUNE])).toEqual([]);
    expect(wheel([{ kind: "other", date: "2026-06-15" }], [{ ...JUNE, kind: "other" }])).toHaveLength(1);
  });

  it("[L-h] has an event without months once, undated", () => {
    expect(wheel([], [{ ...JUNE, months: [] }]).map((event) => event.month)).toEqual([undefined]);
  });

  it("[A-8] starts at the first date without a reference day", () => {
    const written = workbookOf({ calendar: [{ ...EMPTY, date: "2026-03-01", recurrence: "year" }] });
    const events = yearWheel({ calendar: written.calendar, model: { calendar: [JUNE] }, day: undefined });
    expect(events.map((event) => event.date ?? event.month)).toEqual(["2026-03-01", "2026-06"]);
    expect(yearWheel({ calendar: [], model: { calendar: [JUNE] }, day: undefined })[0]?.month).toBeUndefined();
  });

  it("[T3.2-h] has every date within the twelve months, and one that recurs as often as its months let", () => {
    const times = { month: 12, quarter: 4, tertial: 3, halfYear: 2, year: 1 } as const;
    const recurrence = fc.constantFrom(...(Object.keys(times) as (keyof typeof times)[]));
    const month = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 28 }), recurrence, (back, date, often) => {
        const first = addMonths(`2026-08-${String(date).padStart(2, "0")}`, -back);
        const events = wheel([{ date: first, recurrence: often }], [], "2026-08-15");
        expect(events).toHaveLength(times[often]);
        for (const event of events) {
          expect((event.date ?? "") >= "2026-08-15" && (event.date ?? "") < "2027-08-15").toBe(true);
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
