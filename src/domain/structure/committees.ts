import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { UnitRow } from "../structureRows";
import { isAtLevel } from "./isAtLevel";
import { roleOf } from "./roleOf";

export const RULE: Citation = ["Ti-b", "Ti-c"];

/**
 * The committees (nämnder, kommunstyrelsen among them) of Organisation, in row order: those that say how they contribute to
 * the vision and to the global goals. Source: Ti-b, Ti-c.
 */
export function committees({ units }: Workbook): readonly UnitRow[] {
  return units.filter((unit) => isAtLevel(unit, "board", "committee") && roleOf(unit) === "political");
}
