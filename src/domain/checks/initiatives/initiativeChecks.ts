import type { Citation } from "../../rule";
import type { Check } from "../check";
import { initiativeIncomplete } from "./initiativeIncomplete";

export const RULE: Citation = ["S5-a"];

/** The checks of Initiativ. Source: S5-a. */
export const initiativeChecks: readonly Check[] = [initiativeIncomplete];
