import type { FindingCode, FindingFacts } from "../../domain/finding";
import type { FindingWords } from "./findingWords";

/** A finding in words: what is wrong, why it matters, and what to do about it; each a whole sentence or two. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly action: string;
}

/** The texts of some codes; every one must be there, with the facts of its own code. */
export type FindingTexts<C extends FindingCode = FindingCode> = {
  readonly [K in C]: (facts: FindingFacts[K], words: FindingWords) => FindingText;
};
