import type { Citation } from "../../rule";
import type { Check } from "../check";
import { goalsLacking } from "./goalsLacking";

export const RULE: Citation = ["T3.3-a"];

/**
 * `goal-without-analysis` at Analys of every goal without a reference to the nulägesanalys or omvärldsanalys it comes from.
 *
 * Source: T3.3-a.
 */
export const goalWithoutAnalysis: Check = goalsLacking("goal-without-analysis");
