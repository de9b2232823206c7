import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { mayBeAmong, possibleNames } from "./possibleNames";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "S3-b", "A-5"];

/**
 * Tells whether a goal or a factor, by its id, has an indicator of its own (Hör till). One that could not be read and may be
 * its own counts as there.
 *
 * Source: T3.3-c, T3.4-a, S3-b, A-5. @example measuredOwners(workbook)("M1") // true
 */
export function measuredOwners({ indicators, leftOut }: Workbook): (id: string) => boolean {
  return mayBeAmong([...possibleNames(indicators, "belongsTo"), ...possibleNames(leftOut.indicators, "belongsTo")]);
}
