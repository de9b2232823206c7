import { judgeForecasts } from "../../../src/domain/followUp/judgeForecasts";
import type { MeasureRow } from "../../../src/domain/followUpRows";
import { workbookOf } from "../workbookOf";

const UNREAD = {
  at: { table: "measures", row: 5 },
  unit: "OMSORG",
  year: 2026,
  state: "decided",
  inForecast: false,
} as const;

/** Omsorg's forecast against 45 000, with 750 of measures read and one that was left out. */
function judge(forecast: number, leftOut: Partial<MeasureRow>, read = 750) {
  const workbook = workbookOf({
    followUps: [{ frame: 45_000, forecast }],
    measures: [{ effect: read }],
    leftOut: { measures: [{ at: UNREAD.at, ...leftOut }] },
  });
  const { value, findings } = judgeForecasts(workbook);
  return { ...value.forecasts[0], facts: findings.map((one) => one.facts) };
}

describe("A-5: a measure that can not be read handles nothing, and nothing exact is said of what is missing", () => {
  it("[T3.2-a] 47 000 with 750 stays red, without 1 250 being said to be missing", () => {
    expect(judge(47_000, UNREAD)).toMatchObject({
      deviation: -2000,
      measuresEffect: undefined,
      remaining: undefined,
      status: "red",
      facts: [{ unit: "Omsorg", deviation: -2000, measuresEffect: undefined, missing: undefined }],
    });
  });

  it("[T3.2-a] stays yellow when 2 000 is read, and green at the frame", () => {
    expect(judge(47_000, UNREAD, 2000)).toMatchObject({ measuresEffect: undefined, remaining: 0, status: "yellow" });
    expect(judge(45_000, UNREAD)).toMatchObject({ measuresEffect: undefined, remaining: 0, status: "green" });
  });

  it("[A-3] counts as if it were there when its year, state or flag can not be read", () => {
    const { year, ...yearless } = UNREAD;
    expect(year).toBe(2026);
    expect(judge(47_000, yearless).measuresEffect).toBeUndefined();
    expect(judge(47_000, { unit: "Omsorg" }).measuresEffect).toBeUndefined();
  });

  it.each<readonly [string, Partial<MeasureRow>]>([
    ["another unit's", { ...UNREAD, unit: "Skola" }],
    ["another year's", { ...UNREAD, year: 2025 }],
    ["dropped", { ...UNREAD, state: "dropped" }],
    ["in the forecast already", { ...UNREAD, inForecast: true }],
    ["nobody's", { year: 2026 }],
  ])("[A-3] changes nothing when it is %s", (_, leftOut) => {
    expect(judge(47_000, leftOut)).toMatchObject({ measuresEffect: 750, remaining: 1250, status: "red" });
  });
});
