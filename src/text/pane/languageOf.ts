import type { Language } from "./textsFor";

/**
 * The pane's language for Excel's display language (BCP 47): English where Excel is in English, else Swedish, because
 * the steering documents are. `languageOf("en-GB")` is `"en"`; nothing known gives `"sv"`.
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("en") ? "en" : "sv";
}
