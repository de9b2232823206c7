import { annualReportAfterApril } from "../../../../src/domain/checks/year/annualReportAfterApril";
import { calendarEventLate } from "../../../../src/domain/checks/year/calendarEventLate";
import { calendarPhaseMissing } from "../../../../src/domain/checks/year/calendarPhaseMissing";
import type { CalendarRow } from "../../../../src/domain/planRows";
import { foundBy, placesOf } from "../questionOf";

const DAY = { settings: { referenceDay: "2026-08-31" } } as const;
const at = { table: "calendar", row: 9 } as const;

describe("Tranemo styrmodell 3.2: årshjul med två faser", () => {
  const phases = (calendar: readonly Partial<CalendarRow>[], leftOut = {}) =>
    foundBy(calendarPhaseMissing, { calendar, leftOut }).map(({ at: place, facts }) => [place, facts]);

  it("[T3.2-h] asks for the follow-up where all events are of planning, at the column Fas", () => {
    expect(phases([{ phase: "planning" }, { phase: "planning" }])).toEqual([
      [{ table: "calendar", column: "phase" }, { phase: "followUp" }],
    ]);
    expect(phases([{}]).map(([, facts]) => facts)).toEqual([{ phase: "planning" }, { phase: "followUp" }]);
    expect(phases([{ phase: "planning" }, { phase: "followUp" }])).toEqual([]);
  });

  it("[T3.2-h] asks for nothing where Årshjul is not used", () => {
    expect(phases([])).toEqual([]);
  });

  it("[A-5] counts a row that could not be read as the phase it has, or may have", () => {
    expect(phases([{}], { calendar: [{ at, phase: "planning" }] })).toHaveLength(1);
    expect(phases([{}], { calendar: [{ at, phase: undefined }] })).toHaveLength(2);
    expect(phases([{}], { calendar: [{ at, event: "Budget" }] })).toEqual([]);
  });
});

describe("Årshjul: händelser som dröjer", () => {
  it("[T3.2-h] [A-8] finds what should have been done on 30 August late on 31 August, at its Klart", () => {
    const calendar = [
      { event: "Prognos", date: "2026-08-30" },
      { event: "Delårsrapport", date: "2026-08-31" },
      { event: "Budget", date: "2026-11-20" },
      { event: "Dialog" },
      { event: "Årsredovisning", date: "2026-04-01", done: "2026-06-30" },
    ];
    expect(foundBy(calendarEventLate, { ...DAY, calendar })).toEqual([
      {
        code: "calendar-event-late",
        at: { table: "calendar", row: 1, column: "done" },
        facts: { event: "Prognos", date: "2026-08-30", day: "2026-08-31" },
      },
    ]);
    expect(placesOf(calendarEventLate, { calendar })).toEqual([]);
  });

  it("[T3.2-h] judges what recurs by its newest occurrence, 2026-05-20 of every tertial from 2026-01-20", () => {
    const row = { event: "Prognos", date: "2026-01-20", recurrence: "tertial" } as const;
    const calendar = [
      row,
      { ...row, done: "2026-01-20" },
      { ...row, done: "2026-01-21" },
      { ...row, done: "2026-05-25" },
    ];
    expect(foundBy(calendarEventLate, { ...DAY, calendar }).map(({ at: place, facts }) => [place.row, facts])).toEqual([
      [1, { event: "Prognos", date: "2026-05-20", day: "2026-08-31" }],
      [2, { event: "Prognos", date: "2026-05-20", day: "2026-08-31" }],
    ]);
  });

  it("[T3.2-h] is not late on the very day that it recurs", () => {
    const calendar = [{ date: "2026-05-31", recurrence: "month" }] as const;
    expect(placesOf(calendarEventLate, { ...DAY, calendar })).toEqual([]);
  });
});

describe("Kommunallagen 11 kap. 20 §: årsredovisningen lämnas senast den 15 april", () => {
  it("[KL11:20] finds 16 April too late and 15 April in time, whatever the year", () => {
    const kind = "annualReport";
    const calendar = [
      { kind, date: "2027-04-15" },
      { kind, date: "2027-04-16" },
      { kind, date: "2026-12-01" },
      { kind, date: "2027-01-31" },
      { kind },
      { kind: "interimReport", date: "2026-09-30" },
    ] as const;
    expect(foundBy(annualReportAfterApril, { calendar })).toEqual([
      {
        code: "annual-report-after-april",
        at: { table: "calendar", row: 2, column: "date" },
        facts: { date: "2027-04-16" },
      },
      {
        code: "annual-report-after-april",
        at: { table: "calendar", row: 3, column: "date" },
        facts: { date: "2026-12-01" },
      },
    ]);
  });
});
