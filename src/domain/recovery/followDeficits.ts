import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import { type Finding, type Found, finding } from "../finding";
import { groupRows } from "../groupRows";
import { nameKey, rowKey } from "../nameKey";
import type { Outcome, YearResult } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { findExemptionFaults } from "./exemptions";
import { followUnit } from "./followUnit";
import { leftOutOfLedger, leftOutYearKeys, unitsLeftOut, unplacedExemptions } from "./leftOutYears";

export const RULE: Citation = ["T3.2-b", "A-5"];

/**
 * Follows the deficits of every unit in Årsresultat, each unit by itself: one that can not be followed does not stop the
 * others. Resultat = Ram − Utfall, unrounded, in the workbook's unit; all in row order.
 *
 * Source: T3.2-b. A unit has no rows, but a `recovery-not-computed` at each, when a row that its deficits depend on was left
 * out: what is left of them can not be known.
 */
export function followDeficits(workbook: Workbook): Found<Pick<Outcome, "yearResults" | "recoveries">> {
  const { settings, exemptions } = workbook;
  const yearResults: readonly YearResult[] = workbook.yearResults.map(({ at, unit, year, frame, outcome }) => ({
    at,
    unit,
    year,
    result: sumExact([frame, -outcome]),
  }));
  const exemptionsOf = groupRows(exemptions, (row) => nameKey(row.unit));
  const units = [...groupRows(yearResults, (row) => nameKey(row.unit))].map(([unit, results]) => {
    const lost = findLost(workbook, results[0]?.unit ?? unit, results);
    if (lost.length > 0) return { value: [], findings: lost };
    return followUnit({ results, exemptions: exemptionsOf.get(unit) ?? [] }, settings);
  });
  const deficits = yearResults.filter((row) => toOre(row.result, settings.amountUnit) < 0);
  const deficitsByYear = new Map<string, number | undefined>([
    ...deficits.map((row) => [rowKey(row.unit, row.year), -row.result] as const),
    ...leftOutYearKeys(workbook).map((key) => [key, undefined] as const),
    ...unplacedKeys(workbook, deficits).map((key) => [key, undefined] as const),
  ]);
  const recoveryAt = groupRows(
    units.flatMap((unit) => unit.value),
    (row) => rowKey(row.unit, row.originYear),
  );
  return {
    value: { yearResults, recoveries: deficits.flatMap((row) => recoveryAt.get(rowKey(row.unit, row.year)) ?? []) },
    findings: [
      ...units.flatMap((unit) => unit.findings),
      ...unitsLeftOut(workbook).flatMap((unit) => findLost(workbook, unit, [])),
      ...findExemptionFaults(exemptions, deficitsByYear, settings.amountUnit),
    ],
  };
}

/** `rowKey(unit, year)` of every exemption that may be for one of the deficits, under a name that is no unit's. */
function unplacedKeys(workbook: Workbook, deficits: readonly YearResult[]): readonly string[] {
  const years = new Set(deficits.map(({ year }) => year));
  const rows = unplacedExemptions(workbook).filter(({ deficitYear }) => years.has(deficitYear));
  return rows.map(({ unit, deficitYear }) => rowKey(unit, deficitYear));
}

/** What keeps a unit's deficits from being followed, at the rows that were left out. */
function findLost(workbook: Workbook, unit: string, results: readonly YearResult[]): readonly Finding[] {
  const { amountUnit } = workbook.settings;
  const deficits = results.filter((row) => toOre(row.result, amountUnit) < 0);
  const years = new Set(results.map((row) => row.year));
  const deficitYears = new Set(deficits.map((row) => row.year));
  const lost = leftOutOfLedger(workbook, { unit, years, deficitYears });
  return lost.map(({ at }) => finding("recovery-not-computed", at, { unit }));
}
