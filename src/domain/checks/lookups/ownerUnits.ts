import type { FactorRow, GoalRow } from "../../goalRows";
import type { LeftOutRow } from "../../leftOut";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { isWritten } from "../isWritten";
import { byPossibleId } from "./byPossibleId";
import { type PossibleNames, possibleNames } from "./possibleNames";

export const RULE: Citation = ["S3-e", "S3-g", "A-5"];

/** A goal or factor as it was read, or what could be read of one that was left out. */
export type PossibleGoal = GoalRow | LeftOutRow<GoalRow>;
export type PossibleFactor = FactorRow | LeftOutRow<FactorRow>;

/** The units that own a goal, by its id, a factor, or either of them by its id (Hör till). */
export interface OwnerUnits {
  readonly ofGoal: (id: string) => PossibleNames;
  readonly ofFactor: (row: PossibleFactor) => PossibleNames;
  readonly ofOwner: (id: string) => PossibleNames;
}

/**
 * Looks up whose a goal or factor is. A goal is its unit's (Enhet); a factor its unit's, else that of its goal. Rows that
 * could not be read are looked up too, for what they may be.
 *
 * Source: S3-e, S3-g, A-5. @example ownerUnits(workbook).ofOwner("F1") // ["Omsorg"]
 */
export function ownerUnits({ goals, factors, leftOut }: Workbook): OwnerUnits {
  const allGoals: readonly PossibleGoal[] = [...goals, ...(leftOut.goals ?? [])];
  const ofGoal = byPossibleId(allGoals, (goal) => possibleNames([goal], "unit"));
  const ofFactor = (row: PossibleFactor): PossibleNames => {
    if (!("unit" in row) || isWritten(row.unit)) return possibleNames([row], "unit");
    if (!("goal" in row)) return [undefined];
    return isWritten(row.goal) ? ofGoal(row.goal) : [];
  };
  const allFactors: readonly PossibleFactor[] = [...factors, ...(leftOut.factors ?? [])];
  const ofFactorId = byPossibleId(allFactors, ofFactor);
  return { ofGoal, ofFactor, ofOwner: (id) => [...ofGoal(id), ...ofFactorId(id)] };
}
