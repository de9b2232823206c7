import { krPerUnitOf } from "../amount/krPerUnit";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import type { FrameTables } from "./frameTables";
import { serviceGroups } from "./serviceGroups";

export const RULE: Citation = ["WB", "A-5"];

/**
 * True when a service's frames need prices, in kr, and Beloppsenhet can not be read: none of its frames is computed, which
 * the finding at that setting says once for all. Frames of amounts alone stand in their own unit, whatever it is.
 *
 * Source: WB, A-5. @example Metod Volym with Beloppsenhet "öre" // true; Metod Fast // false
 */
export function waitsForUnit(tables: FrameTables, service: ServiceRow): boolean {
  if (krPerUnitOf(tables.settings.amountUnit) !== undefined || service.method === "fixed") return false;
  return service.method === "volume" || serviceGroups(tables, service)?.length !== 0;
}
