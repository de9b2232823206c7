import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { undisputed } from "../undisputed";
import { lacksChildAssessment } from "./lacksChildAssessment";

export const RULE: Citation = ["T0-a"];

/**
 * `child-assessment-missing` at Barnkonsekvensanalys of every activity that concerns children and refers to no examination
 * of the child's best interests, named by its words or else its id; a dropped one decides nothing.
 *
 * Source: T0-a.
 */
export const childAssessmentOfActivities: Check = ({ workbook: { activities, leftOut } }) =>
  undisputed(activities, leftOut.activities)
    .filter((row) => row.state !== "dropped" && lacksChildAssessment(row))
    .map(({ at, id, activity }) =>
      finding("child-assessment-missing", { ...at, column: "childAssessment" }, { what: activity ?? id }),
    );
