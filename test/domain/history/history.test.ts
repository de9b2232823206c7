import { assessIndicators } from "../../../src/domain/goals/assessIndicators";
import { forecastHistory } from "../../../src/domain/history/forecastHistory";
import { indicatorHistory } from "../../../src/domain/history/indicatorHistory";
import { inspect } from "../../../src/run/inspect";
import type { RunReport } from "../../../src/run/runReport";
import { openHosted } from "../../run/hosted";

async function lindmo(): Promise<RunReport> {
  openHosted("lindmo");
  const { report } = await inspect();
  if (!report) throw new Error("the example has tables");
  return report;
}

describe("Sundsvall 4: how the lights have moved, period by period", () => {
  it("[S4-c] ends with the lights of today, and has a light for every indicator in every period", async () => {
    const { workbook } = await lindmo();
    const history = indicatorHistory(workbook, 6);
    expect(history.length).toBeGreaterThan(1);
    const today = assessIndicators(workbook).value.map(({ status }) => status);
    expect(history.at(-1)?.lights).toEqual(today);
    for (const { lights } of history) expect(lights).toHaveLength(workbook.indicators.length);
  });

  it("[A-5] shows an indicator as grey before it was first measured, and never counts a later value", async () => {
    const { workbook } = await lindmo();
    const [indicator] = workbook.indicators;
    const [row] = workbook.measurements;
    if (!indicator || !row) throw new Error("the example has indicators");
    const at = (year: number, value: number) =>
      ({ ...row, indicator: indicator.id, period: { kind: "year", year }, value }) as const;
    const one = { ...indicator, kind: "quantitative", direction: "higher", target: 10, yellowLimit: 8 } as const;
    const other = { ...one, id: "annan" };
    const history = indicatorHistory(
      {
        ...workbook,
        indicators: [one, other],
        measurements: [at(2024, 5), at(2025, 9), at(2026, 12), { ...at(2026, 1), indicator: "annan" }],
        leftOut: {},
      },
      6,
    );
    expect(history.map(({ lights }) => lights)).toEqual([
      ["red", "grey"],
      ["yellow", "grey"],
      ["green", "red"],
    ]);
  });

  it("[T3.2-a] puts each unit's forecast lights under their periods, with a gap where there is no row", () => {
    const row = (unit: string, year: number, status: "green" | "red", at: number) => ({
      at: { table: "followUps" as const, row: at },
      unit,
      period: { kind: "year" as const, year },
      frame: 1,
      forecast: 1,
      deviation: 0,
      measuresEffect: 0,
      remaining: 0,
      status,
    });
    const history = forecastHistory(
      [row("Omsorg", 2026, "red", 1), row("Teknik", 2025, "green", 2), row("omsorg ", 2025, "green", 3)],
      4,
    );
    expect(history.periods.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(history.units).toEqual([
      {
        unit: "Omsorg",
        lights: [
          { light: "green", at: { table: "followUps", row: 3 } },
          { light: "red", at: { table: "followUps", row: 1 } },
        ],
      },
      { unit: "Teknik", lights: [{ light: "green", at: { table: "followUps", row: 2 } }, undefined] },
    ]);
  });
});
