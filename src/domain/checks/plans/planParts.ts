import type { PlanPart } from "../../checkFacts";
import { documentedUnits } from "../../plans/documentedUnits";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { UnitRow } from "../../structureRows";
import { isWritten } from "../isWritten";
import { type OwnerUnits, ownerUnits } from "../lookups/ownerUnits";
import { mayBeAmong, type PossibleNames, possibleNames } from "../lookups/possibleNames";

export const RULE: Citation = ["S3-e", "A-5"];

type HasPart = (unit: UnitRow) => boolean;

/**
 * Tells of each part of a plan whether a unit has it. Documents: in Styrdokument, for the unit or for all, or in words in
 * Grunduppdrag. Factors: its own. Indicators: of its goals or factors. Activities: of its goals, or with the unit, or who is
 * responsible for it, as Ansvarig or Beslutad av; a dropped one does not count. What could not be read and may be the unit's
 * counts as there.
 *
 * Source: S3-e, A-5. @example planParts(workbook).factors(unit)
 */
export function planParts(workbook: Workbook): Readonly<Record<PlanPart, HasPart>> {
  const owners = ownerUnits(workbook);
  return {
    documents: hasDocuments(workbook),
    factors: hasFactors(workbook, owners),
    indicators: hasIndicators(workbook, owners),
    activities: hasActivities(workbook, owners),
  };
}

function hasDocuments(workbook: Workbook): HasPart {
  const { missions, leftOut } = workbook;
  const documentedOf = documentedUnits(workbook);
  const inWords = mayBeAmong([
    ...possibleNames(
      missions.filter((row) => isWritten(row.documents)),
      "unit",
    ),
    ...possibleNames(
      leftOut.missions?.filter((row) => !("documents" in row) || isWritten(row.documents)),
      "unit",
    ),
  ]);
  return ({ unit }) => documentedOf(unit) !== "no" || inWords(unit);
}

function hasFactors({ factors, leftOut }: Workbook, { ofFactor }: OwnerUnits): HasPart {
  const isOwn = mayBeAmong([...factors, ...(leftOut.factors ?? [])].flatMap(ofFactor));
  return ({ unit }) => isOwn(unit);
}

function hasIndicators({ indicators, leftOut }: Workbook, { ofOwner }: OwnerUnits): HasPart {
  const owners = [...possibleNames(indicators, "belongsTo"), ...possibleNames(leftOut.indicators, "belongsTo")];
  const isOwn = mayBeAmong(unitsOf(owners, ofOwner));
  return ({ unit }) => isOwn(unit);
}

function hasActivities({ activities, leftOut }: Workbook, { ofGoal }: OwnerUnits): HasPart {
  const live = [...activities.filter(({ state }) => state !== "dropped"), ...(leftOut.activities ?? [])];
  const isOwn = mayBeAmong(unitsOf(possibleNames(live, "goal"), ofGoal));
  const isBy = mayBeAmong([...possibleNames(live, "responsible"), ...possibleNames(live, "decidedBy")]);
  return ({ unit, responsible }) => isOwn(unit) || isBy(unit) || (isWritten(responsible) && isBy(responsible));
}

/** The units of what some names name, each name looked up once; of a name that can not be read, any. */
function unitsOf(names: PossibleNames, unitsOfName: (name: string) => PossibleNames): PossibleNames {
  return [...new Set(names)].flatMap((name) => (name === undefined ? [undefined] : unitsOfName(name)));
}
