import type { StandardCostRow } from "../allocationRows";
import { type Found, finding } from "../finding";
import type { Citation } from "../rule";
import type { RowRef } from "../source";
import type { FrameTables } from "./frameTables";
import { groupVolume, inhabitantVolume } from "./groupVolume";

export const RULE: Citation = ["T3.2-c"];

/** A standard cost per person of its group, in kr of the row's year; the volumes only where it was per inhabitant. */
export interface PersonCost {
  readonly kr: number;
  readonly inhabitants: number | undefined;
  readonly groupVolume: number | undefined;
  readonly rows: readonly RowRef[];
}

/**
 * What a row of Standardkostnader costs per person of its group, before Andel and index. Prisbas Invånare (the equalisation
 * system's kr per inhabitant) is multiplied by the whole population and divided by the group, both in the row's own year.
 *
 * Source: T3.2-c. No value when one of the volumes is unknown, or (`volume-zero`) when the group is empty.
 *
 * @example 8 000 kr per inhabitant × 11 500 inhabitants ÷ 1 000 persons // 92 000 kr per person
 */
export function personCost(tables: FrameTables, row: StandardCostRow): Found<PersonCost | undefined> {
  if (row.basis === "group") {
    return { value: { kr: row.cost, inhabitants: undefined, groupVolume: undefined, rows: [] }, findings: [] };
  }
  const group = groupVolume(tables, row.group, row.year);
  const inhabitants = inhabitantVolume(tables, row.group, row.year);
  const findings = [...group.findings, ...inhabitants.findings];
  if (!group.value || !inhabitants.value) return { value: undefined, findings };
  if (group.value.persons === 0) {
    return { value: undefined, findings: [finding("volume-zero", row.at, { group: row.group, year: row.year })] };
  }
  return {
    value: {
      kr: (row.cost * inhabitants.value.persons) / group.value.persons,
      inhabitants: inhabitants.value.persons,
      groupVolume: group.value.persons,
      rows: [...group.value.rows, ...inhabitants.value.rows],
    },
    findings,
  };
}
