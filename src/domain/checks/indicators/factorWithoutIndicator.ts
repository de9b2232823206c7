import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { measuredOwners } from "../lookups/measuredOwners";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T3.4-a", "S3-e", "A-5"];

/**
 * `factor-without-indicator` at every factor that no indicator belongs to: each quality factor has one or more. One that
 * could not be read and may be the factor's counts as there.
 *
 * Source: T3.4-a, S3-e, A-5.
 */
export const factorWithoutIndicator: Check = ({ workbook }) => {
  const isMeasured = measuredOwners(workbook);
  return undisputed(workbook.factors, workbook.leftOut.factors)
    .filter(({ id }) => !isMeasured(id))
    .map(({ at, id }) => finding("factor-without-indicator", { ...at, column: "id" }, { factor: id }));
};
