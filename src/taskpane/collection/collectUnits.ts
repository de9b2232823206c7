import { newestForecasts } from "../../domain/followUp/newestForecasts";
import type { Light } from "../../domain/light";
import { nameKey, sameName } from "../../domain/nameKey";
import type { ForecastResult } from "../../domain/outcome";
import { comparePeriods, type Period } from "../../domain/period";
import type { Place } from "../../domain/source";
import type { Debt } from "../../domain/year/debt";
import { missingForecasts } from "../../domain/year/missingForecasts";
import { owedBy } from "../../domain/year/owedBy";
import type { LocatedFinding, RunReport } from "../../run/runReport";
import { unitOfFindings } from "../findings/findingsOfUnit";
import { countedMeasures } from "../followUp/countedMeasures";
import { forecastStanding } from "../followUp/forecastStanding";
import { forecastUnits } from "../followUp/forecastUnits";
import { groupBy } from "../parts/groupBy";
import { lacksComment } from "./lacksComment";

/** What one unit has handed in for the newest period, and what it owes besides. */
export interface CollectedUnit {
  readonly unit: string;
  readonly state: "given" | "missing" | "unreadable";
  /** Grey where there is no forecast to judge. */
  readonly light: Light;
  readonly forecast: ForecastResult | undefined;
  /** Where the forecast stands, or is to be written. */
  readonly at: Place;
  readonly measures: number;
  readonly lacksComment: boolean;
  /** What it owes besides its forecast and measures. */
  readonly debts: readonly Debt[];
  readonly findings: readonly LocatedFinding[];
}

/** All units, and the period they hand in for; undefined before anyone has. */
export interface Collection {
  readonly period: Period | undefined;
  /** The ones that need something first: red with the most missing, then missing, unreadable, yellow, green. */
  readonly units: readonly CollectedUnit[];
}

/** Every unit with a service or a row of Uppföljning, against the newest period that some unit has given a forecast for (T3.2-a). */
export function collectUnits(report: RunReport): Collection {
  const { workbook, outcome } = report;
  const missing = missingForecasts(workbook);
  const { unreadable } = forecastStanding(report);
  const given = newestForecasts(outcome.forecasts);
  const debts = new Map(owedBy(workbook, outcome).map((owed) => [nameKey(owed.unit), owed.debts]));
  const unitOf = unitOfFindings(report);
  const findings = new Map(groupBy(report.findings, (found) => nameKey(unitOf(found) ?? "")));
  const units = forecastUnits(report).map((unit): CollectedUnit => {
    const about = { unit, findings: findings.get(nameKey(unit)) ?? [], debts: otherDebts(debts.get(nameKey(unit))) };
    const lost = unreadable.find((row) => sameName(row.unit ?? "", unit));
    const late = missing.find((row) => sameName(row.unit, unit));
    const forecast = given.find((row) => sameName(row.unit, unit));
    if (lost) return { ...about, ...NOTHING, state: "unreadable", at: lost.at };
    if (late || !forecast)
      return { ...about, ...NOTHING, state: "missing", at: late?.debt.at ?? { table: "followUps" } };
    const measures = countedMeasures(forecast, workbook.measures).length;
    const { status, at } = forecast;
    return {
      ...about,
      state: "given",
      light: status,
      forecast,
      at,
      measures,
      lacksComment: lacksComment(forecast, workbook),
    };
  });
  return { period: newestPeriod(given), units: units.toSorted(byNeed) };
}

const NOTHING = { light: "grey", forecast: undefined, measures: 0, lacksComment: false } as const;

function otherDebts(debts: readonly Debt[] = []): readonly Debt[] {
  return debts.filter(({ kind }) => kind !== "forecast" && kind !== "uncoveredForecast");
}

function newestPeriod(given: readonly ForecastResult[]): Period | undefined {
  return given.map(({ period }) => period).toSorted((a, b) => comparePeriods(b, a))[0];
}

const NEED = { red: 0, missing: 1, unreadable: 2, grey: 3, yellow: 4, green: 5 } as const;

function byNeed(a: CollectedUnit, b: CollectedUnit): number {
  const needOf = ({ state, light }: CollectedUnit) => NEED[state === "given" ? light : state];
  return needOf(a) - needOf(b) || (b.forecast?.remaining ?? 0) - (a.forecast?.remaining ?? 0);
}
