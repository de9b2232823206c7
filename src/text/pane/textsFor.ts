import { english } from "./english";
import { swedish } from "./swedish";
import type { Texts } from "./texts";

export type Language = "sv" | "en";

/** The pane's strings in a language. */
export function textsFor(language: Language): Texts {
  return language === "sv" ? swedish : english;
}
