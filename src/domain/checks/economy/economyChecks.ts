import type { Citation } from "../../rule";
import type { Check } from "../check";
import { budgetNotBalanced } from "./budgetNotBalanced";
import { planYearsTooFew } from "./planYearsTooFew";
import { reportNow } from "./reportNow";
import { resultTargetMissed } from "./resultTargetMissed";

export const RULE: Citation = ["L-f", "Ti-d", "KL11:5", "KL11:6"];

/** The checks of the budget and of forecasts. Source: L-f, Ti-d, KL11:5, KL11:6. */
export const economyChecks: readonly Check[] = [reportNow, budgetNotBalanced, resultTargetMissed, planYearsTooFew];
