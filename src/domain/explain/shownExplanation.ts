import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Against, Explanation } from "./explanation";
import { levelStep, levelSum } from "./levelStep";
import { type ShownDecision, type ShownStep, shownCondition } from "./shownStep";
import { tidyStep } from "./tidyStep";

export const RULE: Citation = ["A-6"];

/** An explanation with the decimals that its numbers are shown with. */
export interface ShownExplanation extends Omit<Explanation, "step" | "against" | "told" | "decision"> {
  readonly step?: ShownStep;
  /** The same without the lines that only repeat: see `tidyStep`. */
  readonly tidy?: ShownStep;
  readonly against?: Against<ShownStep>;
  readonly told?: ShownStep;
  readonly decision?: ShownDecision;
}

/** Chooses decimals for every number of an explanation, so that the arithmetic can be redone as shown. Source: A-6. */
export function shownExplanation(
  { step, against, told, decision, ...facts }: Explanation,
  unit: AmountUnit,
): ShownExplanation {
  const shown = step && levelStep(step, unit);
  return {
    ...facts,
    ...(shown && { step: shown, tidy: tidyStep(shown) }),
    ...(against && { against: { ...against, step: levelSum(against.step, unit) } }),
    ...(told && { told: levelSum(told, unit) }),
    ...(decision && {
      decision: decision.map(({ result, conditions }) => ({
        result,
        conditions: conditions.map((condition) => shownCondition(condition, unit)),
      })),
    }),
  };
}
