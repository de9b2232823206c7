import type { Citation } from "../rule";
import type { UnitRow } from "../structureRows";
import { isAtLevel } from "./isAtLevel";

export const RULE: Citation = ["T4-a"];

/**
 * Whether a unit is a political body or one of officials: as Slag says; where it is empty, kommunfullmäktige,
 * kommunstyrelsen and nämnderna are political, and of the others nothing is known.
 *
 * Source: T4-a. @example roleOf({ …, level: "Nämnd", kind: undefined }) // "political"
 */
export function roleOf(unit: UnitRow): UnitRow["kind"] {
  return unit.kind ?? (isAtLevel(unit, "council", "board", "committee") ? "political" : undefined);
}
