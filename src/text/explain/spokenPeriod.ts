import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { Period } from "../../domain/period";
import { formatsFor } from "../pane/formatsFor";
import type { ExplainWords } from "./numberText";

/** A period within a sentence: `augusti 2026`, `tertial 1 2026`, `2026`. */
export function spokenPeriod(period: Period, { language, amountUnit }: ExplainWords): string {
  return formatsFor(language, amountUnit).period(period);
}

/** Whose a row is, as a sentence says it: its period is spoken. */
export function spokenAbout(
  { about, period }: Pick<ShownExplanation, "about" | "period">,
  words: ExplainWords,
): readonly string[] {
  return period ? [...about.slice(0, -1), spokenPeriod(period, words)] : about;
}
