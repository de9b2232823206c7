import { groupRows } from "../../../domain/groupRows";
import { nameKey } from "../../../domain/nameKey";
import type { Workbook } from "../../../domain/rows";

/** The units that goals and factors belong to, in the order of Organisation and then of the tables. */
export function unitChoices({ units, goals, factors }: Workbook): readonly string[] {
  const named = [...goals, ...factors].flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const used = new Set(named.map(nameKey));
  const inOrder = [...units.map(({ unit }) => unit).filter((unit) => used.has(nameKey(unit))), ...named];
  return [...groupRows(inOrder, nameKey).values()].flatMap(([first]) => first ?? []);
}

/** A unit and all those below it in Organisation (Överordnad), as `nameKey`. A circle is walked once. */
export function unitAndBelow({ units }: Workbook, unit: string): ReadonlySet<string> {
  const below = groupRows(units, ({ parent }) => nameKey(parent ?? ""));
  const found = new Set([nameKey(unit)]);
  for (const above of found) for (const { unit: name } of below.get(above) ?? []) found.add(nameKey(name));
  return found;
}
