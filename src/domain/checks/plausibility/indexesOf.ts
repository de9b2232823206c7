import { groupRows } from "../../groupRows";
import { nameKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";

export const RULE: Citation = ["P-a"];

/** The index of every service by its name; of a fixed one (Fast) none, since its frame is decided as it stands. */
export function serviceIndexes({ services, settings }: Workbook): ReadonlyMap<string, readonly string[]> {
  return new Map(
    services.map(({ service, method, index }) => [
      nameKey(service),
      method === "fixed" ? [] : [index ?? settings.index],
    ]),
  );
}

/** The indexes that a unit's money follows: those of its services; none where it has none, or one of them is fixed. */
export function indexesOf(workbook: Workbook): (unit: string) => readonly string[] {
  const byUnit = groupRows(workbook.services, ({ unit }) => nameKey(unit));
  const indexes = serviceIndexes(workbook);
  return (unit) => {
    const own = (byUnit.get(nameKey(unit)) ?? []).map(({ service }) => indexes.get(nameKey(service)) ?? []);
    return own.some((names) => names.length === 0) ? [] : [...new Set(own.flat())];
  };
}
