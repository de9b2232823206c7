import { isWritten } from "../checks/isWritten";
import { mayBeAmong, possibleNames } from "../checks/lookups/possibleNames";
import { firstRows, groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { UnitRow } from "../structureRows";
import { roleOf } from "./roleOf";

export const RULE: Citation = ["T4-a", "A-5"];

/** The units that someone decides for, all of one role. */
export interface Decider {
  readonly role: NonNullable<UnitRow["kind"]>;
  readonly units: readonly UnitRow[];
}

/**
 * Looks up who decided (Beslutad av) in Organisation: the unit of that name, else the units that have the name as Ansvarig.
 * Undefined for a name that is neither, for units of different roles or of none, and where a row of Organisation that could
 * not be read may be the one meant.
 *
 * Source: T4-a. @example deciders(workbook)("Rektor") // { role: "official", units: [Grundskola] }
 */
export function deciders({ units, leftOut }: Workbook): (name: string) => Decider | undefined {
  const byName = firstRows(units, ({ unit }) => nameKey(unit));
  const byResponsible = groupRows(
    units.filter(({ responsible }) => isWritten(responsible)),
    ({ responsible = "" }) => nameKey(responsible),
  );
  const unread = leftOut.units ?? [];
  const mayBeUnread = mayBeAmong([...possibleNames(unread, "unit"), ...possibleNames(unread, "responsible")]);
  return (name) => {
    if (mayBeUnread(name)) return undefined;
    const named = byName.get(nameKey(name));
    return ofOneRole(named ? [named] : (byResponsible.get(nameKey(name)) ?? []));
  };
}

function ofOneRole(units: readonly UnitRow[]): Decider | undefined {
  const [role, ...others] = new Set(units.map(roleOf));
  return role !== undefined && others.length === 0 ? { role, units } : undefined;
}
