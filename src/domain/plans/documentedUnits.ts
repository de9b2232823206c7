import { isWritten } from "../checks/isWritten";
import { mayBeAmong, possibleNames } from "../checks/lookups/possibleNames";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.1-a", "S3-e", "A-5"];

/**
 * Tells whether a unit has a steering document in Styrdokument: a row of its own, or one without a unit, which is for all.
 * A row that could not be read and may be the unit's counts as there.
 *
 * Source: T3.1-a, S3-e. @example documentedUnits(workbook)("Omsorg") // true: Socialtjänstlagen stands there for Omsorg
 */
export function documentedUnits({ steeringDocuments, leftOut }: Workbook): (unit: string) => boolean {
  const unread = leftOut.steeringDocuments ?? [];
  const isForAll = [...steeringDocuments, ...unread].some((row) => "unit" in row && !isWritten(row.unit));
  const isOwn = mayBeAmong([...possibleNames(steeringDocuments, "unit"), ...possibleNames(unread, "unit")]);
  return (unit) => isForAll || isOwn(unit);
}
