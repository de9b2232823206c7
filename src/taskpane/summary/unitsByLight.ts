import { firstRows } from "../../domain/groupRows";
import type { Light } from "../../domain/light";
import { nameKey } from "../../domain/nameKey";
import type { UnitLight } from "../../domain/planOutcome";
import type { RowRef } from "../../domain/source";
import type { RunReport } from "../../run/runReport";

/** A unit's lights, its row of Organisation where it has one, and whether its economy outranked better goals. */
export interface UnitStatus {
  readonly light: UnitLight;
  readonly at: RowRef | undefined;
  readonly isOutranked: boolean;
}

const WORST_FIRST: Readonly<Record<Light, number>> = { red: 0, yellow: 1, green: 2, grey: 3 };

/** The units, the worst first, otherwise in the order of the outcome (T3.2-g). */
export function unitsByLight({ outcome, workbook }: RunReport): readonly UnitStatus[] {
  const rows = firstRows(workbook.units, ({ unit }) => nameKey(unit));
  return outcome.unitLights
    .map((light) => ({ light, at: rows.get(nameKey(light.unit))?.at, isOutranked: isOutranked(light) }))
    .toSorted((a, b) => WORST_FIRST[a.light.overall] - WORST_FIRST[b.light.overall]);
}

/** True when the goals alone would have given a better light than the economy did. */
function isOutranked({ overall, goals, decidedBy }: UnitLight): boolean {
  const isByEconomy = decidedBy === "forecast" || decidedBy === "recovery";
  return isByEconomy && goals !== "grey" && WORST_FIRST[goals] > WORST_FIRST[overall];
}
