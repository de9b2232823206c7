import { judgeForecasts } from "../../../src/domain/followUp/judgeForecasts";
import type { MeasureRow } from "../../../src/domain/followUpRows";
import { type Written, workbookOf } from "../workbookOf";

const AUGUST = { kind: "month", year: 2026, part: 8 } as const;

type Measures = readonly Partial<Omit<MeasureRow, "at">>[];

const judge = (written: Written) => {
  const { value, findings } = judgeForecasts(workbookOf(written));
  return { ...value.forecasts[0], findings };
};
const omsorg = (forecast: number | undefined, measures: Measures = [], forecastLimit = 0) =>
  judge({ settings: { forecastLimit }, followUps: [{ frame: 45_000, forecast }], measures });

describe("Tranemo styrmodell 3.2: no negative forecast without measures that handle it", () => {
  it("[T3.2-a] refuses 47 000 against 45 000 with measures of 750: 1 250 is missing", () => {
    const result = omsorg(47_000, [{ effect: 500 }, { effect: 250, unit: "OMSORG " }]);
    expect(result).toMatchObject({ deviation: -2000, measuresEffect: 750, remaining: 1250, status: "red" });
    expect(result.findings).toEqual([
      {
        code: "forecast-needs-measures",
        at: { table: "followUps", row: 1, column: "status" },
        facts: { unit: "Omsorg", period: AUGUST, deviation: -2000, measuresEffect: 750, missing: 1250 },
      },
    ]);
  });

  it("[T3.2-a] tells of the newest period with a forecast only; earlier red rows keep their light", () => {
    const april = { kind: "month", year: 2026, part: 4 } as const;
    const december = { kind: "month", year: 2026, part: 12 } as const;
    const red = { frame: 45_000, forecast: 47_000 };
    const followUps = [
      { ...red, period: AUGUST },
      { ...red, period: april, unit: "OMSORG " },
      { frame: 45_000, period: december },
      { ...red, period: april, unit: "Teknik" },
    ];
    const { value, findings } = judgeForecasts(workbookOf({ followUps }));
    expect(value.forecasts.map((row) => row.status)).toEqual(["red", "red", "grey", "red"]);
    expect(findings.map(({ at }) => at.row)).toEqual([1, 4]);
  });

  it("[T3.2-a] tells of nothing when the newest forecast holds the frame, nor of an earlier year", () => {
    const december = { kind: "month", year: 2025, part: 12 } as const;
    const followUps = [
      { frame: 45_000, forecast: 47_000, period: december },
      { frame: 45_000, forecast: 44_000, period: AUGUST },
    ];
    expect(judgeForecasts(workbookOf({ followUps })).findings).toEqual([]);
  });

  it("[T3.2-a] is yellow when measures of 2 000 handle the deficit, and when they do more", () => {
    expect(omsorg(47_000, [{ effect: 2000 }])).toMatchObject({ remaining: 0, status: "yellow", findings: [] });
    expect(omsorg(47_000, [{ effect: 2600 }])).toMatchObject({ remaining: 0, status: "yellow" });
  });

  it("[T3.2-a] is green at the frame and better, without measures", () => {
    expect(omsorg(45_000)).toMatchObject({ deviation: 0, remaining: 0, status: "green" });
    expect(omsorg(44_000)).toMatchObject({ deviation: 1000, remaining: 0, status: "green" });
  });

  it("[T3.2-a] lets a Prognosgräns of 100 pass −100 but not −101, and still says what remains", () => {
    expect(omsorg(45_100, [], 100)).toMatchObject({ status: "green", remaining: 100, findings: [] });
    expect(omsorg(45_101, [], 100)).toMatchObject({ status: "red", remaining: 101 });
  });

  it("[A-3] counts proposed, decided, ongoing and done, not dropped and not what is in the forecast already", () => {
    const effects = [
      { state: "proposed", effect: 1 },
      { state: "decided", effect: 10 },
      { state: "ongoing", effect: 100 },
      { state: "done", effect: 1000 },
      { state: "dropped", effect: 10_000 },
      { state: "decided", effect: 100_000, inForecast: true },
    ] as const;
    expect(omsorg(47_000, effects).measuresEffect).toBe(1111);
  });

  it("[A-3] counts only the unit's own measures of the period's year", () => {
    expect(
      omsorg(47_000, [
        { effect: 5, year: 2027 },
        { effect: 7, unit: "Teknik" },
      ]).measuresEffect,
    ).toBe(0);
  });

  it("[A-4] lets 0,1 + 0,2 cover 0,3", () => {
    const result = judge({
      settings: { amountUnit: "mnkr" },
      followUps: [{ frame: 10, forecast: 10.3 }],
      measures: [{ effect: 0.1 }, { effect: 0.2 }],
    });
    expect(result).toMatchObject({ remaining: 0, status: "yellow" });
  });

  it("[A-4] does not let an öre be missing: 0,29 of 0,30 kr", () => {
    const result = judge({
      settings: { amountUnit: "kr" },
      followUps: [{ frame: 10, forecast: 10.3 }],
      measures: [{ effect: 0.29 }],
    });
    expect(result.status).toBe("red");
    expect(result.remaining).toBeCloseTo(0.01, 9);
  });

  it("[A-5] is grey without forecast or frame, never green", () => {
    expect(omsorg(undefined)).toMatchObject({ status: "grey", deviation: undefined, remaining: undefined });
    expect(judge({ followUps: [{ forecast: 0 }] })).toMatchObject({ status: "grey", findings: [] });
  });

  it("[A-3] advises on a measure without an effect, unless it would not count", () => {
    const result = omsorg(45_000, [{ measure: "Vakans" }, { measure: "Hyra", state: "dropped" }]);
    expect(result.findings).toEqual([
      {
        code: "measure-without-effect",
        at: { table: "measures", row: 1, column: "effect" },
        facts: { measure: "Vakans" },
      },
    ]);
  });
});
