import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { byPossibleId } from "./byPossibleId";
import { ownerUnits, type PossibleFactor, type PossibleGoal } from "./ownerUnits";
import { type PossibleNames, possibleNames } from "./possibleNames";

export const RULE: Citation = ["S3-f", "S3-g", "A-5"];

/** A unit sees something from a perspective; `undefined` is a unit, or a perspective, that can not be known. */
export interface Sight {
  readonly unit: string | undefined;
  readonly perspective: string | undefined;
}

/**
 * The perspectives that units see their factors from, one per factor with a perspective. What could not be read is among
 * them, for what it may be. Source: S3-f, A-5. @example [{ unit: "Omsorg", perspective: "Ekonomi" }]
 */
export function factorSights(workbook: Workbook): readonly Sight[] {
  const { ofFactor } = ownerUnits(workbook);
  return factorsOf(workbook).flatMap((factor) => sightsOf(factor, ofFactor(factor)));
}

/**
 * The perspectives that units have indicators in: an indicator has that of the goal or factor it belongs to. What could not
 * be read is among them, for what it may be. Source: S3-g, A-5.
 */
export function indicatorSights(workbook: Workbook): readonly Sight[] {
  const { goals, indicators, leftOut } = workbook;
  const { ofFactor } = ownerUnits(workbook);
  const allGoals: readonly PossibleGoal[] = [...goals, ...(leftOut.goals ?? [])];
  const ofGoalId = byPossibleId(allGoals, (goal) => sightsOf(goal, possibleNames([goal], "unit")));
  const ofFactorId = byPossibleId(factorsOf(workbook), (factor) => sightsOf(factor, ofFactor(factor)));
  const owners = [...possibleNames(indicators, "belongsTo"), ...possibleNames(leftOut.indicators, "belongsTo")];
  return [...new Set(owners)].flatMap((id) =>
    id === undefined ? [{ unit: undefined, perspective: undefined }] : [...ofGoalId(id), ...ofFactorId(id)],
  );
}

function factorsOf({ factors, leftOut }: Workbook): readonly PossibleFactor[] {
  return [...factors, ...(leftOut.factors ?? [])];
}

function sightsOf(row: PossibleGoal | PossibleFactor, units: PossibleNames): readonly Sight[] {
  const perspectives = possibleNames<"perspective">([row], "perspective");
  return perspectives.flatMap((perspective) => units.map((unit) => ({ unit, perspective })));
}
