import { firstRows } from "../groupRows";
import { has } from "../leftOut";
import { nameKey, sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import type { FrameTables } from "./frameTables";

export const RULE: Citation = ["T3.2-c", "A-5"];

/**
 * The target groups of a service: those that have any row of Standardkostnader with it, as first written, in table order. One
 * whose price was left out is among them. Undefined when the group of a left-out row can not be read.
 *
 * Source: T3.2-c, A-5.
 */
export function serviceGroups(tables: FrameTables, service: ServiceRow): readonly string[] | undefined {
  const kept = tables.costs.get(nameKey(service.service)) ?? [];
  const leftOut = (tables.leftOut.standardCosts ?? [])
    .filter((row) => has(row, "service", (name) => sameName(name, service.service)))
    .map((row) => row.group);
  const groups = [...kept.map((row) => row.group), ...leftOut];
  const known = groups.flatMap((group) => group ?? []);
  if (known.length < groups.length) return undefined;
  return [...firstRows(known, nameKey).values()];
}
