import type { Citation } from "../../rule";
import type { Check } from "../check";
import { goalsLacking } from "./goalsLacking";

export const RULE: Citation = ["L-a"];

/**
 * `goal-without-giver` at Uppdragsgivare of every goal that names none: giver and receiver are clear through the whole chain.
 *
 * Source: L-a.
 */
export const goalWithoutGiver: Check = goalsLacking("goal-without-giver");
