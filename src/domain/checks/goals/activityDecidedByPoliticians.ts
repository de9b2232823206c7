import { finding } from "../../finding";
import type { Citation } from "../../rule";
import { deciders } from "../../structure/deciders";
import type { Check } from "../check";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T4-a", "T3.3-b", "A-5"];

/**
 * `activity-decided-by-politicians` at Beslutad av of every activity that a political body has decided: officials decide how
 * the work is done, and work out the activities. Nothing where Organisation does not tell who decided.
 *
 * Source: T4-a, T3.3-b, A-5. @example an activity decided by Barn- och utbildningsnämnden
 */
export const activityDecidedByPoliticians: Check = ({ workbook }) => {
  const deciderOf = deciders(workbook);
  return undisputed(workbook.activities, workbook.leftOut.activities).flatMap(({ at, id, decidedBy }) =>
    decidedBy !== undefined && deciderOf(decidedBy)?.role === "political"
      ? [finding("activity-decided-by-politicians", { ...at, column: "decidedBy" }, { activity: id, decidedBy })]
      : [],
  );
};
