import { englishExplain } from "./englishExplain";
import type { ExplainTexts } from "./explainTexts";
import { swedishExplain } from "./swedishExplain";

/** The words of Förklara in a language. */
export function explainTextsFor(language: "sv" | "en"): ExplainTexts {
  return language === "sv" ? swedishExplain : englishExplain;
}
