import type { Light } from "../../domain/light";
import { nameKey } from "../../domain/nameKey";
import type { ForecastResult } from "../../domain/outcome";
import type { Period } from "../../domain/period";
import type { Place } from "../../domain/source";
import type { RunReport } from "../../run/runReport";
import { groupBy } from "../parts/groupBy";
import { periodEnd } from "./periodEnd";

/** One unit in the newest period: its forecast, grey and undefined when it has none there. */
export interface UnitStanding {
  readonly unit: string;
  readonly light: Light;
  readonly forecast: ForecastResult | undefined;
}

/** A row of Uppföljning that could not be used; `at` is the cell that explains it, where one does. */
export interface UnreadableForecast {
  /** Undefined when not even the unit could be read. */
  readonly unit: string | undefined;
  readonly at: Place;
}

/** How every unit's forecast stands in the newest period of Uppföljning (T3.2-a). */
export interface ForecastStanding {
  /** Undefined when no row has a period that can be read. */
  readonly period: Period | undefined;
  /** The units that can be told about; those whose row in the period can not be read are not among them. */
  readonly units: readonly UnitStanding[];
  readonly unreadable: readonly UnreadableForecast[];
  /** True only when every unit that has any row has a green or yellow forecast in the period. */
  readonly allMaySubmit: boolean;
}

type Report = Pick<RunReport, "outcome" | "workbook" | "findings">;
type LeftOutFollowUp = NonNullable<Report["workbook"]["leftOut"]["followUps"]>[number];

/** No unit falls back to an earlier period: one without a row in the newest has not submitted. */
export function forecastStanding(report: Report): ForecastStanding {
  const { forecasts } = report.outcome;
  const leftOut = report.workbook.leftOut.followUps ?? [];
  const period = newest([...forecasts, ...leftOut].flatMap((row) => (row.period ? [row.period] : [])));
  const isNewest = (row: { readonly period?: Period }) =>
    row.period === undefined || period === undefined || periodEnd(row.period) === periodEnd(period);
  const lost = leftOut.filter(isNewest);
  const lostUnits = new Set(lost.map((row) => nameKey(row.unit ?? "")));
  const units = [...groupBy([...forecasts, ...leftOut], (row) => nameKey(row.unit ?? ""))]
    .filter(([key]) => key !== "")
    .map(([key, [first]]) => standingOf(key, first?.unit ?? "", forecasts.filter(isNewest)))
    .filter(({ unit, light }) => light !== "grey" || !lostUnits.has(nameKey(unit)));
  const unreadable = lost.map((row) => unreadableRow(row, report));
  const maySubmit = units.every(({ light }) => light === "green" || light === "yellow");
  return { period, units, unreadable, allMaySubmit: maySubmit && units.length > 0 && unreadable.length === 0 };
}

function standingOf(key: string, unit: string, inPeriod: readonly ForecastResult[]): UnitStanding {
  const forecast = inPeriod.findLast((one) => nameKey(one.unit) === key);
  return { unit, light: forecast?.status ?? "grey", forecast };
}

function unreadableRow({ unit, at }: LeftOutFollowUp, { findings }: Report): UnreadableForecast {
  const cause = findings.find(({ finding }) => finding.at.table === at.table && finding.at.row === at.row);
  return { unit: unit === "" ? undefined : unit, at: cause?.finding.at ?? at };
}

function newest(periods: readonly Period[]): Period | undefined {
  return periods.toSorted((a, b) => periodEnd(b) - periodEnd(a))[0];
}
