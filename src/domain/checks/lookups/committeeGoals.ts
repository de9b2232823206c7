import type { GoalRow } from "../../goalRows";
import { groupRows } from "../../groupRows";
import { nameKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Place } from "../../source";
import { committees } from "../../structure/committees";
import { isWritten } from "../isWritten";

export const RULE: Citation = ["Ti-b", "Ti-c"];

/** A committee with its own goals, in row order, and the row that is its first goal, or its own in Organisation. */
export interface CommitteeGoals {
  readonly unit: string;
  readonly goals: readonly GoalRow[];
  /** Where the user writes what the committee lacks in a column of Mål. */
  readonly placeOf: (column: keyof GoalRow) => Place;
}

/**
 * The goals of each committee (Enhet in Mål), in the order of Organisation. None in a workbook without goals: it does not
 * use them. Source: Ti-b, Ti-c.
 */
export function committeeGoals(workbook: Workbook): readonly CommitteeGoals[] {
  if (workbook.goals.length === 0) return [];
  const owned = workbook.goals.filter(({ unit }) => isWritten(unit));
  const byUnit = groupRows(owned, ({ unit = "" }) => nameKey(unit));
  return committees(workbook).map(({ at, unit }) => {
    const goals = byUnit.get(nameKey(unit)) ?? [];
    const [first] = goals;
    const placeOf = (column: keyof GoalRow) => (first ? { ...first.at, column } : { ...at, column: "unit" });
    return { unit, goals, placeOf };
  });
}
