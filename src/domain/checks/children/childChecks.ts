import type { Citation } from "../../rule";
import type { Check } from "../check";
import { childAssessmentOfActivities } from "./childAssessmentOfActivities";
import { childAssessmentOfAmbitions } from "./childAssessmentOfAmbitions";
import { childAssessmentOfMeasures } from "./childAssessmentOfMeasures";

export const RULE: Citation = ["T0-a"];

/** The checks of decisions that concern children. Source: T0-a. */
export const childChecks: readonly Check[] = [
  childAssessmentOfMeasures,
  childAssessmentOfActivities,
  childAssessmentOfAmbitions,
];
