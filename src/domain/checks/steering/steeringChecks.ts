import type { Citation } from "../../rule";
import type { Check } from "../check";
import { steeringMeasureWithout } from "./steeringMeasureWithout";

export const RULE: Citation = ["S4-e"];

/** The checks of Styrningsåtgärder. Source: S4-e. */
export const steeringChecks: readonly Check[] = [steeringMeasureWithout];
