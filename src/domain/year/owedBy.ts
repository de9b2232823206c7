import type { MissionPart } from "../checkFacts";
import { unreportedAssignments } from "../checks/assignments/unreportedAssignments";
import { newestForecasts } from "../followUp/newestForecasts";
import { groupRows } from "../groupRows";
import { nameKey, sameName } from "../nameKey";
import type { Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { isAtLevel } from "../structure/isAtLevel";
import { standsAbove } from "../structure/standsAbove";
import { namedUnits } from "../summary/namedUnits";
import { calendarStanding } from "./calendarStanding";
import type { Debt, UnitDebts } from "./debt";
import { indicatorUnits } from "./indicatorUnits";
import { isNear } from "./isNear";
import { missingForecasts } from "./missingForecasts";

export const RULE: Citation = ["T3.2-h", "T3.2-a", "T3.1-a", "T3.4-b", "L-c", "A-8"];

/**
 * What every unit still owes: events of the year, forecasts, reports of assignments, measurements, its basic mission. An event
 * without a unit is owed by all but the council (kommunfullmäktige), its recipient and those above. Units in the order of Organisation, then as they first appear; also those that owe nothing.
 *
 * Source: T3.2-h, T3.2-a, T3.1-a, T3.4-b, L-c. Nothing is late or near without a reference day; measurements and
 * missing descriptions are those that the checks of the model have found.
 */
export function owedBy(workbook: Workbook, results: Outcome): readonly UnitDebts[] {
  const { units, services, followUps, goals, factors, missions, assignments, calendar } = workbook;
  const named = [...units, ...services, ...followUps, ...goals, ...factors, ...missions, ...assignments, ...calendar];
  const owed: readonly Owed[] = [
    ...eventsOwed(workbook, results.day),
    ...missingForecasts(workbook),
    ...forecastsUncovered(workbook, results),
    ...assignmentsOwed(workbook, results.day),
    ...measurementsOwed(workbook, results),
    ...missionsOwed(results),
  ];
  // What all owe stays in its place among the unit's own.
  const byUnit = groupRows([...owed.entries()], ([, { unit }]) => nameKey(unit ?? ""));
  const ofAll = byUnit.get("") ?? [];
  const isGiver = givers(workbook);
  return namedUnits(named).map((unit) => {
    const ofIts = ofAll.filter(([, { recipient }]) => isGiver(unit, recipient));
    const own = [...ofIts, ...(byUnit.get(nameKey(unit)) ?? [])].sort(([one], [other]) => one - other);
    return { unit, debts: own.map(([, { debt }]) => debt) };
  });
}

/** Tells whether a unit gives, rather than gets, what all are to give to the recipient. */
function givers(workbook: Workbook): (unit: string, recipient: string | undefined) => boolean {
  const isAbove = standsAbove(workbook);
  const council = workbook.units.filter((row) => isAtLevel(row, "council")).map((row) => row.unit);
  return (unit, recipient) => {
    if (council.some((name) => sameName(name, unit))) return false;
    return recipient === undefined || !(sameName(unit, recipient) || isAbove(unit, recipient) === true);
  };
}

/** A debt and whose it is; undefined for all who give to the recipient. */
interface Owed {
  readonly unit: string | undefined;
  readonly recipient?: string | undefined;
  readonly debt: Debt;
}

function eventsOwed({ calendar }: Workbook, day: string | undefined): readonly Owed[] {
  return calendar.flatMap((row) => {
    const { due, status } = calendarStanding(row, day);
    if (due === undefined || (status !== "red" && status !== "yellow")) return [];
    const at = { ...row.at, column: "done" };
    const { unit, recipient } = row;
    return { unit, recipient, debt: { kind: "event", event: row.event, due, isLate: status === "red", at } };
  });
}

function forecastsUncovered({ model }: Workbook, { forecasts }: Outcome): readonly Owed[] {
  const isRefused = model.checks["forecast-needs-measures"].severity === "error";
  return newestForecasts(forecasts)
    .filter(({ status }) => status === "red")
    .map(({ at, unit, period, remaining }) => {
      const place = { ...at, column: "status" };
      return { unit, debt: { kind: "uncoveredForecast", isRefused, period, missing: remaining, at: place } };
    });
}

function assignmentsOwed(workbook: Workbook, day: string | undefined): readonly Owed[] {
  if (day === undefined) return [];
  return unreportedAssignments(workbook).flatMap(({ at, id, unit, reportBy }) => {
    if (unit === undefined || reportBy === undefined || !isNear(reportBy, day)) return [];
    const place = { ...at, column: "reported" };
    return { unit, debt: { kind: "assignment", assignment: id, due: reportBy, isLate: reportBy < day, at: place } };
  });
}

function measurementsOwed(workbook: Workbook, { findings }: Outcome): readonly Owed[] {
  const unitOf = indicatorUnits(workbook);
  return findings.flatMap((one) => {
    if (one.code !== "measurement-overdue") return [];
    const { indicator, period } = one.facts;
    const unit = unitOf(indicator);
    return unit === undefined ? [] : { unit, debt: { kind: "measurement", indicator, period, at: one.at } };
  });
}

const ALL_PARTS: readonly MissionPart[] = ["idea", "documents", "vision", "partners"];

function missionsOwed({ missions, findings }: Outcome): readonly Owed[] {
  return [
    ...missions.flatMap(({ at, unit, missing }): readonly Owed[] =>
      missing.length === 0 ? [] : [{ unit, debt: { kind: "mission", missing, at } }],
    ),
    ...findings.flatMap((one): readonly Owed[] =>
      one.code === "mission-missing"
        ? [{ unit: one.facts.unit, debt: { kind: "mission", missing: ALL_PARTS, at: one.at } }]
        : [],
    ),
  ];
}
