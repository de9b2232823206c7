import { byPossibleId } from "../checks/lookups/byPossibleId";
import { ownerUnits, type PossibleFactor } from "../checks/lookups/ownerUnits";
import { mayBeAmong, type PossibleNames, possibleNames } from "../checks/lookups/possibleNames";
import type { UnitLight } from "../planOutcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { unreadIndicatorOwners } from "./unreadIndicatorOwners";
import { unreadRows } from "./unreadRows";

export const RULE: Citation = ["T3.2-g", "A-5"];

/** The part of a unit's operation that something of can not be known. */
export type UnreadPart = Extract<UnitLight["decidedBy"], "goals" | "factors" | "risks">;

/**
 * Tells what of a unit's operation can not be known, the first of goals, factors and risks: one that could not be read and may
 * be its own, or whose id another row has too; so with their indicators, and measurements that may be the latest. Where it
 * can not be told whose a row is, it is every unit's. Undefined where all is known.
 *
 * Source: T3.2-g, A-5. @example a goal of Omsorg with an unreadable Motivering: unreadOperation(workbook)("Omsorg") // "goals"
 */
export function unreadOperation(workbook: Workbook): (unit: string) => UnreadPart | undefined {
  const { goals, factors, risks, leftOut } = workbook;
  const { ofGoal } = ownerUnits(workbook);
  const ofFactor = (row: PossibleFactor) => [...possibleNames([row], "unit"), ...goalNames(row).flatMap(orAny(ofGoal))];
  const ofFactorId = byPossibleId<PossibleFactor, string | undefined>(
    [...factors, ...(leftOut.factors ?? [])],
    ofFactor,
  );
  const measured = unreadIndicatorOwners(workbook);
  const unitsOf: Readonly<Record<UnreadPart, PossibleNames>> = {
    goals: [...possibleNames(unreadRows(goals, leftOut.goals), "unit"), ...measured.flatMap(orAny(ofGoal))],
    factors: [
      ...unreadRows<PossibleFactor>(factors, leftOut.factors).flatMap(ofFactor),
      ...measured.flatMap(orAny(ofFactorId)),
    ],
    risks: possibleNames(unreadRows(risks, leftOut.risks), "unit"),
  };
  const isOf = {
    goals: mayBeAmong(unitsOf.goals),
    factors: mayBeAmong(unitsOf.factors),
    risks: mayBeAmong(unitsOf.risks),
  };
  return (unit) => PARTS.find((part) => isOf[part](unit));
}

const PARTS = ["goals", "factors", "risks"] as const satisfies readonly UnreadPart[];

/** A factor with its own unit is that unit's, and of its goal too where that could be read. */
function goalNames(row: PossibleFactor): PossibleNames {
  const names = possibleNames([row], "goal");
  return possibleNames([row], "unit").length === 0 ? names : names.filter((name) => name !== undefined);
}

/** The units of what a name names; of a name that can not be read, any. */
function orAny(unitsOf: (id: string) => PossibleNames): (name: string | undefined) => PossibleNames {
  return (name) => (name === undefined ? [undefined] : unitsOf(name));
}
