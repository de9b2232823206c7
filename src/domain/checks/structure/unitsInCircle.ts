import { firstRows } from "../../groupRows";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { UnitRow } from "../../structureRows";

export const RULE: Citation = ["WB"];

/**
 * The units that are their own superior (Överordnad), directly or through others, in row order. One that only lies below
 * such a circle is not in it. Each unit is passed once.
 *
 * Source: WB. @example A under B, B under A, C under A // A, B
 */
export function unitsInCircle(units: readonly UnitRow[]): readonly UnitRow[] {
  const byName = firstRows(units, ({ unit }) => nameKey(unit));
  const passed = new Set<string>();
  const circles = new Set<string>();
  for (const start of byName.keys()) {
    for (const key of circleAbove(start, byName, passed)) circles.add(key);
  }
  return units.filter(({ unit }) => circles.has(nameKey(unit)));
}

/** Walks up to a top, to what an earlier walk has passed, or round a circle, whose units it gives. */
function circleAbove(start: string, byName: ReadonlyMap<string, UnitRow>, passed: Set<string>): readonly string[] {
  const path: string[] = [];
  let key: string | undefined = start;
  while (key !== undefined && !passed.has(key)) {
    passed.add(key);
    path.push(key);
    const parent: string | undefined = byName.get(key)?.parent;
    key = parent === undefined ? undefined : nameKey(parent);
  }
  const from = key === undefined ? -1 : path.indexOf(key);
  return from < 0 ? [] : path.slice(from);
}
