import { isWritten } from "../checks/isWritten";
import { nameKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { isAtLevel } from "../structure/isAtLevel";
import type { UnitRow } from "../structureRows";

export const RULE: Citation = ["S1-a", "S3-a", "S3-e", "T3.1-a"];

/**
 * The units of Organisation that have a plan, and a description of their basic mission, in row order: those of the levels
 * that the model asks it of (companies among them where the model holds for the whole group), and those that own a goal or
 * a factor. Kommunfullmäktige decides the goals of all and has a plan only where the model says so.
 *
 * Source: S1-a, S3-a, S3-e, T3.1-a. Empty without Organisation.
 *
 * @example planUnits(workbook).map(({ unit }) => unit) // ["Omsorgsförvaltningen", "Bostads AB", "Hemtjänst Norr"]
 */
export function planUnits({ units, goals, factors, model }: Workbook): readonly UnitRow[] {
  const levels = new Set(model.planLevels.map(nameKey));
  const owners = new Set([...goals, ...factors].flatMap(({ unit }) => (isWritten(unit) ? [nameKey(unit)] : [])));
  return units.filter((row) => {
    if (row.level !== undefined && levels.has(nameKey(row.level))) return true;
    return owners.has(nameKey(row.unit)) && !isAtLevel(row, "council");
  });
}
