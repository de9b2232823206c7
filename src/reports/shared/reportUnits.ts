import { nameKey, sameName } from "../../domain/nameKey";
import type { Workbook } from "../../domain/rows";
import type { Citation } from "../../domain/rule";
import type { UnitRow } from "../../domain/structureRows";

export const RULE: Citation = ["T3.5-a", "S3-e"];

/** A unit that the reports speak of, with its row of Organisation where it has one. */
export interface ReportUnit {
  readonly name: string;
  readonly row: UnitRow | undefined;
}

/**
 * The units that have a plan and a dialogue: those of the levels that the model says always have one, and every other
 * that has goals, factors, services, follow-ups, a basic mission or assignments. Those of Organisation first, in its order.
 *
 * Source: T3.5-a, S3-e.
 */
export function reportUnits(workbook: Workbook): readonly ReportUnit[] {
  const active = namesInUse(workbook);
  const isActive = new Set(active.map(nameKey));
  const isPlanLevel = new Set(workbook.model.planLevels.map(nameKey));
  const organised = workbook.units.filter(
    ({ unit, level }) => isActive.has(nameKey(unit)) || (level !== undefined && isPlanLevel.has(nameKey(level))),
  );
  const units = organised.map((row) => ({ name: row.unit.trim(), row }));
  const others = active.map((name) => ({ name: name.trim(), row: unitRow(workbook, name) }));
  return firstOfEach([...units, ...others]);
}

/** Those of them that have a superior manager to meet: all but the highest level (T3.6-a). */
export function dialogueUnits(workbook: Workbook): readonly ReportUnit[] {
  const highest = workbook.model.levels[0];
  return reportUnits(workbook).filter(
    ({ row }) => highest === undefined || row?.level === undefined || !sameName(row.level, highest),
  );
}

function namesInUse({ services, followUps, goals, factors, missions, assignments }: Workbook): readonly string[] {
  const rows = [...services, ...followUps, ...goals, ...factors, ...missions, ...assignments];
  return rows.flatMap(({ unit }) => (unit === undefined || unit.trim() === "" ? [] : [unit]));
}

function unitRow(workbook: Workbook, name: string): UnitRow | undefined {
  return workbook.units.find(({ unit }) => sameName(unit, name));
}

function firstOfEach(units: readonly ReportUnit[]): readonly ReportUnit[] {
  const first = new Map<string, ReportUnit>();
  for (const unit of units) {
    if (!first.has(nameKey(unit.name))) first.set(nameKey(unit.name), unit);
  }
  return [...first.values()];
}

/** The rows that belong to a unit by name. */
export function ofUnit<T extends { readonly unit: string | undefined }>(
  rows: readonly T[],
  name: string,
): readonly T[] {
  return rows.filter(({ unit }) => unit !== undefined && sameName(unit, name));
}
