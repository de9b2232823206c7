import { type Finding, finding } from "../finding";
import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";

export const RULE: Citation = ["WB"];

/**
 * The services that are an earmarked part (Varav) of themselves, directly or through others: such money stands in no sum.
 * Source: WB. @example A varav B, B varav A // A, B
 */
export function servicesInEarmarkCycle(services: readonly ServiceRow[]): readonly ServiceRow[] {
  const byName = firstRows(services, (row) => nameKey(row.service));
  return services.filter((row) => leadsToItself(row, byName));
}

/** Tells of a service that is in such a cycle (`earmark-cycle`). */
export function earmarkCycle({ at, service }: ServiceRow): Finding {
  return finding("earmark-cycle", { ...at, column: "partOf" }, { service });
}

function leadsToItself(start: ServiceRow, byName: ReadonlyMap<string, ServiceRow>): boolean {
  const passed = new Set<string>();
  let whole = start.partOf;
  while (whole !== undefined && !passed.has(nameKey(whole))) {
    if (nameKey(whole) === nameKey(start.service)) return true;
    passed.add(nameKey(whole));
    whole = byName.get(nameKey(whole))?.partOf;
  }
  return false;
}
