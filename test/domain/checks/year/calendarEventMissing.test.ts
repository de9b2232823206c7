import { calendarEventMissing } from "../../../../src/domain/checks/year/calendarEventMissing";
import type { ModelEvent } from "../../../../src/domain/models/steeringModel";
import { STEERING_MODELS } from "../../../../src/domain/models/steeringModels";
import type { CalendarRow } from "../../../../src/domain/planRows";
import type { Written } from "../../workbookOf";
import { foundBy } from "../questionOf";

const DAY = { referenceDay: "2026-08-31" } as const;
const OTHER: Partial<CalendarRow> = { kind: "other" };
const at = { table: "calendar", row: 9 } as const;

function event(name: string, kind: ModelEvent["kind"], times = 1, months: readonly number[] = []): ModelEvent {
  return { name, kind, phase: "followUp", months, times, recipient: "Kommunfullmäktige", source: ["L-e"] };
}

/** What is found in Årshjul where the model asks for the events. */
function told(events: readonly ModelEvent[], calendar: readonly Partial<CalendarRow>[], other: Written = {}) {
  const model = { ...STEERING_MODELS.lerum, calendar: events };
  return foundBy(calendarEventMissing, { settings: DAY, model, calendar, ...other });
}

describe("Modellens årshjul: händelser som ska finnas", () => {
  const budget = [event("Budgetbeslut", "budget", 1, [6])];

  it("[L-h] asks for the budget of June, at the column Slag", () => {
    expect(told(budget, [OTHER])).toEqual([
      {
        code: "calendar-event-missing",
        at: { table: "calendar", column: "kind" },
        facts: { event: "Budgetbeslut", kind: "budget", months: [6] },
      },
    ]);
    expect(told(budget, [{ kind: "budget", date: "2026-06-15" }])).toEqual([]);
  });

  it("[L-h] asks for nothing where Årshjul is not used, nor for events that no kind names", () => {
    expect(told(budget, [])).toEqual([]);
    expect(told([event("Kommundagen", "other")], [{}])).toEqual([]);
  });

  it("[A-8] looks twelve months either side of 2026-08-31, those days too", () => {
    const anyMonth = [event("Budgetbeslut", "budget")];
    const isFound = (date: string) => told(anyMonth, [{ kind: "budget", date }]).length === 0;
    expect(["2025-08-31", "2027-08-31"].map(isFound)).toEqual([true, true]);
    expect(["2025-08-30", "2027-09-01"].map(isFound)).toEqual([false, false]);
  });

  it("[A-8] looks at all of Årshjul without a day", () => {
    const calendar = [{ kind: "budget", date: "2019-06-15" }] as const;
    expect(told(budget, calendar, { settings: {} })).toEqual([]);
    expect(told(budget, calendar)).toHaveLength(1);
  });

  it("[A-5] counts a row without a date, and one that recurs from long ago but not from far ahead", () => {
    expect(told(budget, [{ kind: "budget" }])).toEqual([]);
    expect(told(budget, [{ kind: "budget", date: "2019-06-15", recurrence: "year" }])).toEqual([]);
    expect(told(budget, [{ kind: "budget", date: "2029-06-15", recurrence: "year" }])).toHaveLength(1);
  });

  it("[A-5] counts a row that could not be read and may be of the kind", () => {
    const lost = (row: object) => told(budget, [OTHER], { leftOut: { calendar: [{ at, ...row }] } });
    expect(lost({ kind: "budget" })).toEqual([]);
    expect(lost({ event: "Budget" })).toEqual([]);
    expect(lost({ kind: "forecast" })).toHaveLength(1);
    expect(lost({ kind: undefined })).toHaveLength(1);
  });

  it("[S4-c] asks for three result analyses a year: two in 2026 and two in 2027 are too few", () => {
    const analyses = [event("Resultatanalys", "resultAnalysis", 3)];
    const on = (...dates: readonly string[]) => dates.map((date) => ({ kind: "resultAnalysis", date }) as const);
    const two = on("2026-02-01", "2026-06-01", "2027-02-01", "2027-06-01");
    expect(told(analyses, two).map(({ facts }) => facts)).toEqual([
      { event: "Resultatanalys", kind: "resultAnalysis", months: [], tooFew: { found: 2, times: 3 } },
    ]);
    expect(told(analyses, [...two, ...on("2026-10-01")])).toEqual([]);
    expect(told(analyses, [{ kind: "resultAnalysis", date: "2026-01-31", recurrence: "tertial" }])).toEqual([]);
    expect(told(analyses, [{ kind: "resultAnalysis", date: "2026-01-31", recurrence: "halfYear" }])).toHaveLength(1);
  });

  it("[L-e] counts twelve months in a row: 2026-09-10 and 2027-01-20 are two a year, 2026-01-20 and 2027-01-20 one", () => {
    const followUps = [{ ...event("Uppföljning", "followUpCouncil", 2, [1, 9]), areMonthsApproximate: true } as const];
    const on = (...dates: readonly string[]) => dates.map((date) => ({ kind: "followUpCouncil", date }) as const);
    const found = (...dates: readonly string[]) => told(followUps, on(...dates)).map(({ facts }) => facts);
    expect(found("2027-01-20", "2026-09-10")).toEqual([]);
    const one = { event: "Uppföljning", kind: "followUpCouncil", months: [1, 9], tooFew: { found: 1, times: 2 } };
    expect(found("2026-01-20", "2027-01-20")).toEqual([one]);
    expect(found("2027-01-20", "2026-01-20")).toEqual([one]);
    // The one of 2025-08-30 is more than twelve months before the day.
    expect(found("2025-08-30", "2026-01-20")).toEqual([one]);
  });

  it("[L-h] [Ti-f] finds the budget that is only in November, where it is to be in June", () => {
    const elsewhere = (...rows: readonly Partial<CalendarRow>[]) =>
      told(
        budget,
        rows.map((row) => ({ kind: "budget", ...row })),
      ).map(({ facts }) => facts);
    const missing = { event: "Budgetbeslut", kind: "budget", months: [6] };
    expect(elsewhere({ date: "2026-10-01" }, { date: "2026-11-12" })).toEqual([
      { ...missing, elsewhere: "2026-11-12" },
    ]);
    expect(elsewhere({ date: "2026-11-12" }, { date: "2027-06-14" })).toEqual([]);
    // The June that was is more than twelve months ago.
    expect(elsewhere({ date: "2025-06-15" }, { date: "2026-11-12" })).toHaveLength(1);
    expect(elsewhere({ date: "2024-11-12", recurrence: "year" })).toEqual([{ ...missing, elsewhere: "2025-11-12" }]);
    expect(elsewhere({ date: "2024-12-12", recurrence: "halfYear" })).toEqual([]);
    expect(elsewhere({ date: "2026-11-12" }, {})).toEqual([]);
  });

  it("[L-h] of several months one is enough", () => {
    const twice = [event("Uppföljning", "followUpCouncil", 2, [1, 9])];
    const on = (...dates: readonly string[]) => dates.map((date) => ({ kind: "followUpCouncil", date }) as const);
    expect(told(twice, on("2026-09-10", "2026-12-01"))).toEqual([]);
    expect(told(twice, on("2026-10-10", "2027-02-01")).map(({ facts }) => facts)).toMatchObject([
      { months: [1, 9], elsewhere: "2027-02-01" },
    ]);
  });

  it("[L-e] does not judge months that are readings of vaguer words: efter sommaren, efter nyår", () => {
    const [lerum] = STEERING_MODELS.lerum.calendar.filter(({ kind }) => kind === "followUpCouncil");
    const on = (date: string) => ({ kind: "followUpCouncil", date }) as const;
    expect(lerum && told([lerum], [on("2026-10-10"), on("2027-02-01")])).toEqual([]);
  });

  it("[A-5] judges no months where a row that could not be read may be of the kind", () => {
    const leftOut = { calendar: [{ at, event: "Budget" }] };
    expect(told(budget, [{ kind: "budget", date: "2026-11-12" }], { leftOut })).toEqual([]);
  });
});
