import type { Advice } from "./advice";

/** The words of the view Förklara. */
export interface ExplainViewTexts {
  /** The link or button that asks for an explanation. */
  readonly explain: string;
  /** The same, read out with what it explains. */
  readonly explainOf: (what: string) => string;
  readonly explainSelected: string;
  readonly empty: Advice;
  readonly canBeExplained: string;
  readonly reading: string;
  readonly backTo: (what: string) => string;
  readonly chain: string;
  /** Of a number that decides a light: what it is, with the number. */
  readonly chainOf: (what: string) => string;
  /** Before what has changed since a year: `Mot 2026:`. */
  readonly against: (year: string) => string;
  readonly decision: string;
  readonly notes: string;
  readonly rules: string;
  /** Opens so many paragraphs beside the first. */
  readonly moreRules: (count: number) => string;
  readonly sentence: string;
  readonly copy: string;
  readonly copied: string;
  /** The clipboard said no: the sentence is marked, and the keys are told. */
  readonly copyByHand: string;
  readonly toSheet: string;
  /** Where the result is not there any more to be put on a sheet. */
  readonly gone: string;
  readonly stale: string;
  readonly goTo: (address: string) => string;
  readonly deciding: string;
  readonly holds: string;
  readonly fails: string;
  readonly input: {
    readonly title: (address: string) => string;
    readonly usedIn: string;
    readonly unused: string;
    readonly more: string;
  };
  readonly notComputed: {
    readonly title: (address: string) => string;
    readonly text: string;
    readonly unknown: string;
  };
  readonly notOurs: (address: string) => string;
}
