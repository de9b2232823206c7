import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Explanation } from "./explanation";
import { type ShownDecision, type ShownStep, shownCondition, shownStep } from "./shownStep";

export const RULE: Citation = ["A-6"];

/** An explanation with the decimals that its numbers are shown with. */
export interface ShownExplanation extends Omit<Explanation, "step" | "decision"> {
  readonly step?: ShownStep;
  readonly decision?: ShownDecision;
}

/** Chooses decimals for every number of an explanation, so that the arithmetic can be redone as shown. Source: A-6. */
export function shownExplanation({ step, decision, ...facts }: Explanation, unit: AmountUnit): ShownExplanation {
  return {
    ...facts,
    ...(step && { step: shownStep(step, unit) }),
    ...(decision && {
      decision: decision.map(({ result, conditions }) => ({
        result,
        conditions: conditions.map((condition) => shownCondition(condition, unit)),
      })),
    }),
  };
}
