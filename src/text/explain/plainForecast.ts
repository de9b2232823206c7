import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { ShownStep } from "../../domain/explain/shownStep";
import type { Light } from "../../domain/light";
import { comparisonsOf, decidingConditions } from "./deciding";
import { labelText } from "./labelText";
import { type ExplainWords, numberText } from "./numberText";
import type { ForecastNumbers } from "./plainTexts";
import { spokenPeriod } from "./spokenPeriod";

/** Why a forecast has its light: how far from the frame it lies, what the measures give and what is missing. */
export function plainForecast(explanation: ShownExplanation, words: ExplainWords): string | undefined {
  const { about, period, value, decision = [] } = explanation;
  if (value.kind !== "light" || !period) return undefined;
  const { plain } = words.texts;
  const [empty] = decidingConditions(decision);
  const why =
    value.light === "grey" && empty?.kind === "fact"
      ? plain.forecast.empty(labelText(empty.label, words))
      : whyOf(value.light, explanation, words);
  if (why === undefined) return undefined;
  return plain.told(plain.forecastOf(about[0] ?? "", spokenPeriod(period, words)), plain.common[value.light], why);
}

function whyOf(light: Light, { decision = [], told }: ShownExplanation, words: ExplainWords): string | undefined {
  const { forecast } = words.texts.plain;
  const [within] = comparisonsOf(decision)[0] ?? [];
  if (!within) return undefined;
  // A green light compares: its numbers have the decimals that show it.
  const numbers = numbersOf(within, light === "green" ? undefined : told, words);
  if (light === "yellow") return forecast.covered(numbers);
  if (light !== "green") return forecast.missing(numbers);
  const { value } = within.left;
  if (value === 0) return forecast.balanced;
  return value > 0 ? forecast.surplus(numbers) : forecast.withinLimit(numbers);
}

/** Underskott, Åtgärdseffekt and what is missing as the sum that they are; a surplus and the limit as they are compared. */
function numbersOf(
  within: { readonly left: ShownStep; readonly right: ShownStep },
  told: ShownStep | undefined,
  words: ExplainWords,
): ForecastNumbers {
  const [shortfall, effect] = told?.operation?.parts.map(({ step }) => step) ?? [];
  return {
    deviation: sizeText(shortfall ?? within.left, words),
    limit: sizeText(within.right, words),
    effect: effect ? numberText(effect, words) : "",
    missing: told ? numberText(told, words) : "",
    isWithoutMeasures: effect?.value === 0,
    isRounded: told?.isRounded ?? false,
  };
}

function sizeText(step: ShownStep, words: ExplainWords): string {
  return numberText({ ...step, value: Math.abs(step.value) }, words);
}
