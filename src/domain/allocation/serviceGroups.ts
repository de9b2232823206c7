import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { ServiceRow } from "../rows";
import type { Citation } from "../rule";
import type { FrameTables } from "./frameTables";

export const RULE: Citation = ["T3.2-c"];

/**
 * The target groups of a service: those that have any row of Standardkostnader with it, as first written, in table order.
 * Source: T3.2-c.
 */
export function serviceGroups(tables: FrameTables, service: ServiceRow): readonly string[] {
  const rows = tables.costs.get(nameKey(service.service)) ?? [];
  return [...firstRows(rows, (row) => nameKey(row.group)).values()].map((row) => row.group);
}
