import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import type { Found } from "../finding";
import { groupRows } from "../groupRows";
import { nameKey, rowKey } from "../nameKey";
import type { Outcome, YearResult } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { findExemptionFaults } from "./exemptions";
import { followUnit } from "./followUnit";

export const RULE: Citation = ["T3.2-b"];

/**
 * Follows the deficits of every unit in Årsresultat, each unit by itself: one that can not be followed does not stop the
 * others. Resultat = Ram − Utfall, unrounded, in the workbook's unit; all in row order.
 *
 * Source: T3.2-b.
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
  const units = [...groupRows(yearResults, (row) => nameKey(row.unit))].map(([unit, results]) =>
    followUnit({ results, exemptions: exemptionsOf.get(unit) ?? [] }, settings),
  );
  const deficits = yearResults.filter((row) => toOre(row.result, settings.amountUnit) < 0);
  const deficitYears = new Set(deficits.map((row) => rowKey(row.unit, row.year)));
  const recoveryAt = groupRows(
    units.flatMap((unit) => unit.value),
    (row) => rowKey(row.unit, row.originYear),
  );
  return {
    value: { yearResults, recoveries: deficits.flatMap((row) => recoveryAt.get(rowKey(row.unit, row.year)) ?? []) },
    findings: [...units.flatMap((unit) => unit.findings), ...findExemptionFaults(exemptions, deficitYears)],
  };
}
