import { isWritten } from "../checks/isWritten";
import { mayBeAmong, possibleNames } from "../checks/lookups/possibleNames";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.1-a", "S3-e", "A-5"];

/** Whether a unit has a steering document; `unknown` where only a row that could not be read may be one. */
export type Documented = "yes" | "unknown" | "no";

/**
 * Tells whether a unit has a steering document in Styrdokument: a row of its own, or one without a unit, which is for all.
 * Where only a row that could not be read may be the unit's, it is not known.
 *
 * Source: T3.1-a, S3-e, A-5. @example documentedUnits(workbook)("Omsorg") // "yes": Socialtjänstlagen stands there for Omsorg
 */
export function documentedUnits({ steeringDocuments, leftOut }: Workbook): (unit: string) => Documented {
  const isRead = namesUnit(steeringDocuments);
  const isUnread = namesUnit(leftOut.steeringDocuments ?? []);
  return (unit) => {
    if (isRead(unit)) return "yes";
    return isUnread(unit) ? "unknown" : "no";
  };
}

function namesUnit(rows: readonly { readonly unit?: string | undefined }[]): (unit: string) => boolean {
  const isForAll = rows.some((row) => Object.hasOwn(row, "unit") && !isWritten(row.unit));
  const isOwn = mayBeAmong(possibleNames(rows, "unit"));
  return (unit) => isForAll || isOwn(unit);
}
