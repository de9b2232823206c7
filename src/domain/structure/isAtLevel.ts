import { sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { UnitRow } from "../structureRows";
import { LEVELS } from "./levels";

export const RULE: Citation = ["WB"];

/** True when a unit stands at one of the levels: `isAtLevel(row, "committee", "board")`. Without a level it stands at none. */
export function isAtLevel({ level }: UnitRow, ...asked: readonly (keyof typeof LEVELS)[]): boolean {
  return level !== undefined && asked.some((one) => sameName(LEVELS[one], level));
}
