import type { Finding } from "../../domain/finding";
import type { Language } from "../pane/textsFor";
import { englishFindings } from "./english/englishFindings";
import type { FindingText, FindingTexts } from "./findingText";
import { findingWords, type WorkbookNames } from "./findingWords";
import { swedishFindings } from "./swedish/swedishFindings";

const TEXTS: Readonly<Record<Language, FindingTexts>> = { sv: swedishFindings, en: englishFindings };

/**
 * A finding in words. Numbers are in the language's format with their unit; tables and columns have their Swedish names
 * in both languages, since that is what the workbook says.
 *
 * @example describeFinding(finding, "sv", names).what // "Prognosen för Omsorg visar ett underskott på 2 000 tkr …"
 */
export function describeFinding(finding: Finding, language: Language, names: WorkbookNames): FindingText {
  const words = findingWords(finding.at, language, names);
  return describe(TEXTS[language], finding, words);
}

function describe(texts: FindingTexts, finding: Finding, words: ReturnType<typeof findingWords>): FindingText {
  // A finding's facts are those of its code; the union can not see that the looked-up text takes just those.
  const text = texts[finding.code] as (facts: unknown, words: unknown) => FindingText;
  return text(finding.facts, words);
}

/** The text on one line, for a list or a file: what is wrong and what to do about it. */
export function findingMessage({ what, action }: FindingText): string {
  return `${what} ${action}`;
}
