import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { lacksChildAssessment } from "./lacksChildAssessment";

export const RULE: Citation = ["T0-a"];

/**
 * `child-assessment-missing` at Barnkonsekvensanalys of every row of Ambitioner that concerns children and refers to no
 * examination of the child's best interests, named by its service.
 *
 * Source: T0-a.
 */
export const childAssessmentOfAmbitions: Check = ({ workbook }) =>
  workbook.ambitions
    .filter(lacksChildAssessment)
    .map(({ at, service }) =>
      finding("child-assessment-missing", { ...at, column: "childAssessment" }, { what: service }),
    );
