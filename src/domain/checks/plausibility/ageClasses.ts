import { lastAge, spansTouch } from "../../allocation/checkAgeClasses";
import { isInScenario } from "../../allocation/isInScenario";
import type { AgeSpan, PopulationRow } from "../../allocationRows";
import { groupRows } from "../../groupRows";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";

import { inRowOrder } from "./inRowOrder";

export const RULE: Citation = ["P-g"];

/** The classes of one year in the chosen scenario, by age. */
export interface YearClasses {
  readonly year: number;
  readonly classes: readonly PopulationRow[];
}

/** Befolkning year by year; none where a row could not be read, since it may be the one that is sought. */
export function classesByYear({ population, settings, leftOut }: Workbook): readonly YearClasses[] {
  if ((leftOut.population ?? []).length > 0) return [];
  const used = inRowOrder(population).filter(({ scenario }) => isInScenario(scenario, settings));
  return [...groupRows(used, ({ year }) => String(year)).values()].map((rows) => ({
    year: rows[0]?.year ?? 0,
    classes: [...rows].sort(
      (one, other) => one.age.from - other.age.from || lastAge(one.age) - lastAge(other.age) || 0,
    ),
  }));
}

/** True when a target group counts some of the ages: then their fault is an error of the group's. */
export function isCounted(span: AgeSpan, { targetGroups }: Workbook): boolean {
  return targetGroups.some(({ age, measure }) => age !== undefined && measure !== "manual" && spansTouch(age, span));
}
