import type { Citation } from "../../rule";
import type { Check } from "../check";
import { goalsLacking } from "./goalsLacking";

export const RULE: Citation = ["L-a"];

/**
 * `goal-without-recipient` at Mottagare of every goal that names none: a goal is always directed to a named recipient.
 *
 * Source: L-a.
 */
export const goalWithoutRecipient: Check = goalsLacking("goal-without-recipient");
