import { finding } from "../../../src/domain/finding";
import type { LeftOut } from "../../../src/domain/leftOut";
import type { ForecastResult } from "../../../src/domain/outcome";
import { forecastStanding } from "../../../src/taskpane/followUp/forecastStanding";
import { standingWords } from "../../../src/taskpane/summary/standingWords";
import { swedish } from "../../../src/text/pane/swedish";
import { granvik } from "../fixtures/granvik";

const AUGUST = { kind: "month", year: 2026, part: 8 } as const;
const JULY = { kind: "month", year: 2026, part: 7 } as const;

type Facts = Pick<ForecastResult, "unit" | "status"> & Partial<Pick<ForecastResult, "period">>;

function standing(forecasts: readonly Facts[], followUps: LeftOut["followUps"] = []) {
  const none = { frame: 1, forecast: 1, deviation: 0, measuresEffect: 0, remaining: 0 };
  const rows = forecasts.map((facts, index): ForecastResult => {
    return { ...none, period: AUGUST, ...facts, at: { table: "followUps", row: index + 1 } };
  });
  const lost = finding("not-a-number", { table: "followUps", row: 9, column: "forecast" }, { found: "x" });
  const [base] = granvik.findings;
  if (!base) throw new Error("The fixture has no findings.");
  return forecastStanding({
    outcome: { ...granvik.outcome, forecasts: rows },
    workbook: { ...granvik.workbook, leftOut: { followUps } },
    findings: [{ ...base, finding: lost }],
  });
}

const GREEN = [1, 2, 3, 4].map((number) => ({ unit: `Enhet ${number}`, status: "green" }) as const);
const words = (...given: Parameters<typeof standing>) =>
  standingWords(standing(...given), { texts: swedish.summary, gate: swedish.gate.blocking });
const AT = { table: "followUps", row: 9 } as const;

describe("Tranemo styrmodell 3.2: forecasts may be submitted", () => {
  it("[T3.2-a] all may when every unit's forecast is green or yellow", () => {
    expect(standing([...GREEN, { unit: "Omsorg", status: "yellow" }]).allMaySubmit).toBe(true);
    expect(standing([]).allMaySubmit).toBe(false);
  });

  it("[A-5] a unit without a forecast in the newest period has not submitted", () => {
    const given = [...GREEN, { unit: "Omsorg", status: "grey" } as const];
    expect(standing(given).allMaySubmit).toBe(false);
    expect(words(given)).toBe("4 av 5 får lämnas in, 1 har inte lämnat");
  });

  it("[A-5] July's green does not stand in for August's missing row", () => {
    const given = [...GREEN, { unit: "Omsorg", status: "green", period: JULY } as const];
    expect(words(given)).toBe("4 av 5 får lämnas in, 1 har inte lämnat");
    expect(standing(given).period).toEqual(AUGUST);
  });

  it("[A-5] a row that could not be read is told apart from the lights, at the cell that explains it", () => {
    const given = [...GREEN, { unit: "Omsorg", status: "green", period: JULY } as const];
    const { units, unreadable, allMaySubmit } = standing(given, [{ unit: "OMSORG ", period: AUGUST, at: AT }]);
    expect(units).toHaveLength(4);
    expect(unreadable).toEqual([{ unit: "OMSORG ", at: { ...AT, column: "forecast" } }]);
    expect(allMaySubmit).toBe(false);
    expect(words(given, [{ unit: "Omsorg", period: AUGUST, at: AT }])).toBe("4 av 5 får lämnas in, 1 kan inte läsas");
  });

  it("[A-5] a row of an unknown unit takes the certainty away and hides no red one", () => {
    const given = standing([...GREEN, { unit: "Omsorg", status: "red" }], [{ at: AT }]);
    expect(given.units.map(({ light }) => light)).toContain("red");
    expect(given.unreadable[0]?.unit).toBeUndefined();
    expect(standing(GREEN, [{ at: AT }]).allMaySubmit).toBe(false);
  });

  it("leaves an earlier period's unreadable row out", () => {
    expect(standing(GREEN, [{ unit: "Enhet 1", period: JULY, at: AT }]).allMaySubmit).toBe(true);
  });
});
