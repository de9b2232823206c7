import type { Citation } from "../../rule";
import type { Check } from "../check";
import { operationalRiskWithoutControl } from "./operationalRiskWithoutControl";
import { riskNotAssessed } from "./riskNotAssessed";
import { riskWithoutType } from "./riskWithoutType";
import { strategicRiskWithoutFactor } from "./strategicRiskWithoutFactor";

export const RULE: Citation = ["T6-a"];

/** The checks of Risker. Source: T6-a. */
export const riskChecks: readonly Check[] = [
  riskWithoutType,
  riskNotAssessed,
  strategicRiskWithoutFactor,
  operationalRiskWithoutControl,
];
