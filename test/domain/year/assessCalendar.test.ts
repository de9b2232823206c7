import type { CalendarRow } from "../../../src/domain/planRows";
import { assessCalendar } from "../../../src/domain/year/assessCalendar";
import { workbookOf } from "../workbookOf";

const EMPTY = { date: undefined, recurrence: undefined, done: undefined };

function lightOf(row: Partial<CalendarRow>, day: string | undefined) {
  return assessCalendar(workbookOf({ calendar: [{ ...EMPTY, ...row }] }), day)[0]?.status;
}

describe("Tranemo styrmodell 3.2: the year is a wheel, on 31 August 2026", () => {
  const DAY = "2026-08-31";

  it.each([
    ["done", { date: "2026-06-30", done: "2026-06-29" }, "green"],
    ["passed", { date: "2026-08-30" }, "red"],
    ["due on the very day", { date: DAY }, "yellow"],
    ["due in 31 days", { date: "2026-10-01" }, "yellow"],
    ["due in 32 days", { date: "2026-10-02" }, "grey"],
    ["without a date", {}, "grey"],
    ["done without a date", { done: "2026-06-29" }, "green"],
  ])("[T3.2-h] an event that is %s", (_, row, light) => {
    expect(lightOf(row, DAY)).toBe(light);
  });

  it.each([
    ["done for May: the one of 20 May was", "2026-05-19", "green"],
    ["not done since January", "2026-01-20", "red"],
    ["never done", undefined, "red"],
  ])("[T3.2-h] every tertial from 20 January, %s", (_, done, light) => {
    expect(lightOf({ date: "2026-01-20", recurrence: "tertial", done }, DAY)).toBe(light);
  });

  it("[T3.2-h] one that begins to recur in September is only near", () => {
    expect(lightOf({ date: "2026-09-15", recurrence: "month" }, DAY)).toBe("yellow");
  });

  it("[A-8] nothing is late or near without a reference day", () => {
    const calendar = [
      { ...EMPTY, date: "2020-01-01" },
      { ...EMPTY, done: "2020-01-01" },
    ];
    expect(assessCalendar(workbookOf({ calendar }), undefined).map((row) => row.status)).toEqual(["grey", "green"]);
  });
});
