import type { Citation } from "../../rule";
import type { Check } from "../check";
import { accumulatedSummed } from "./accumulatedSummed";
import { ageBetweenGroups } from "./ageBetweenGroups";
import { ageClassesShared } from "./ageClassesShared";
import { ageClassMissing } from "./ageClassMissing";
import { ambitionOutOfScale } from "./ambitionOutOfScale";
import { effectOutOfScale } from "./effectOutOfScale";
import { lastYearValueLeft } from "./lastYearValueLeft";
import { magnitudeMixed } from "./magnitudeMixed";
import { measureStartsLater } from "./measureStartsLater";
import { signMixed } from "./signMixed";
import { subtotalCounted } from "./subtotalCounted";

export const RULE: Citation = ["P-a", "P-b", "P-c", "P-d", "P-e", "P-f", "P-g", "P-h"];

/**
 * The plausibility checks (rimlighetskontroller): advice about what looks like an accident, never an error. Constants among
 * formulas (P-d) are seen where the cells are read, since a row does not know how its cells were written.
 */
export const plausibilityChecks: readonly Check[] = [
  lastYearValueLeft,
  subtotalCounted,
  accumulatedSummed,
  magnitudeMixed,
  effectOutOfScale,
  ambitionOutOfScale,
  signMixed,
  ageClassMissing,
  ageClassesShared,
  ageBetweenGroups,
  measureStartsLater,
];
