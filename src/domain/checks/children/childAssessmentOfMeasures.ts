import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { lacksChildAssessment } from "./lacksChildAssessment";

export const RULE: Citation = ["T0-a"];

/**
 * `child-assessment-missing` at Barnkonsekvensanalys of every measure (Åtgärder) that concerns children and refers to no
 * examination of the child's best interests; a dropped one decides nothing.
 *
 * Source: T0-a.
 */
export const childAssessmentOfMeasures: Check = ({ workbook }) =>
  workbook.measures
    .filter((row) => row.state !== "dropped" && lacksChildAssessment(row))
    .map(({ at, measure }) =>
      finding("child-assessment-missing", { ...at, column: "childAssessment" }, { what: measure }),
    );
