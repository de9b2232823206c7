import type { Citation } from "../../rule";
import type { Check } from "../check";
import { unitCycle } from "./unitCycle";

export const RULE: Citation = ["WB"];

/** The checks of Organisation. Source: WB. */
export const structureChecks: readonly Check[] = [unitCycle];
