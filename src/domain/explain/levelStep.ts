import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import { type ShownStep, shownStep } from "./shownStep";
import type { Step } from "./step";

export const RULE: Citation = ["A-6"];

/** So many decimals more than usual a sum is shown with, to have as many as its parts. */
const MOST_MORE = 2;

/**
 * The chain of a number that is told by itself: a sum has as many decimals as its parts, the fewest with which the parts
 * come to it as shown. Where no few decimals do, it keeps its usual ones and its parts get more. Source: A-6.
 *
 * @example −1 633,104 + 2 537,599 // −1 633,1 + 2 537,6 = 904,5
 */
export function levelStep(step: Step, unit: AmountUnit): ShownStep {
  return leveled(step, unit) ?? shownStep(step, unit);
}

/**
 * The same for a sum that is told in one line: where no few decimals do, all have the sum's usual ones, and it says that it
 * is rounded.
 */
export function levelSum(step: Step, unit: AmountUnit): ShownStep {
  const level = leveled(step, unit);
  if (level) return level;
  const { operation, ...own } = shownStep(step, unit);
  if (!operation) return own;
  const parts = operation.parts.map((part, index) => {
    const whole = step.operation?.parts[index]?.step ?? part.step;
    return { ...part, step: shownStep(whole, unit, own.decimals) };
  });
  return { ...own, isRounded: true, operation: { ...operation, parts } };
}

function leveled(step: Step, unit: AmountUnit): ShownStep | undefined {
  const usual = shownStep(step, unit);
  for (let more = 0; more <= MOST_MORE; more += 1) {
    const shown = more === 0 ? usual : shownStep(step, unit, usual.decimals + more);
    if (isLevel(shown)) return shown;
  }
  return undefined;
}

/** No part of a sum has more decimals than the sum. */
function isLevel({ operation, decimals, isRounded }: ShownStep): boolean {
  if (operation?.kind !== "sum") return true;
  return !isRounded && operation.parts.every(({ step }) => step.decimals <= decimals);
}
