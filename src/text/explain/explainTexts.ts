import type { Fact, Relation } from "../../domain/explain/decision";
import type { NoteCode } from "../../domain/explain/explanation";
import type { OperationKind, StepWord } from "../../domain/explain/step";
import type { Light } from "../../domain/light";
import type { Trend } from "../../domain/outcome";
import type { PlainTexts } from "./plainTexts";

/** Whose a number between the cells is, and when; already as text. */
export interface Whose {
  readonly of: string;
  readonly year: string;
}

/** The words of Förklara in one language: of the chain, the rules and the sentence. */
export interface ExplainTexts {
  readonly word: Readonly<Record<StepWord, (whose: Whose) => string>>;
  readonly unit: { readonly kr: string; readonly persons: string };
  readonly light: Readonly<Record<Light, string>>;
  readonly trend: Readonly<Record<Trend, string>>;
  readonly none: string;
  readonly unknown: string;
  /** `(avrundat)` after a number whose parts do not quite come to it. */
  readonly rounded: string;
  readonly operation: Readonly<Record<OperationKind, string>>;
  readonly folded: (count: string, table: string) => string;
  readonly source: { readonly origin: string; readonly published: string; readonly decision: string };
  readonly relation: Readonly<Record<Relation, string>>;
  readonly dayRelation: Readonly<Record<Relation, string>>;
  readonly fact: Readonly<
    Record<
      Fact,
      {
        /** What the rule asks for. */
        readonly asks: (what: string, wanted: string) => string;
        /** What is so, where it holds and where it does not. */
        readonly holds: (what: string, found: string) => string;
        readonly fails: (what: string, found: string) => string;
      }
    >
  >;
  readonly day: Readonly<Record<"referenceDay" | "occurrence" | "occurrenceBefore" | "near", string>>;
  readonly or: string;
  readonly and: string;
  readonly rule: {
    readonly when: (result: string) => string;
    readonly otherwise: (result: string) => string;
    readonly holds: string;
    readonly fails: string;
    readonly found: (value: string) => string;
    readonly says: (value: string) => string;
    readonly isEmpty: string;
    readonly isWritten: string;
    /** `Avvikelse är minst gräns (0 tkr): nej, det är −3 600 tkr`. */
    readonly tried: (condition: string, answer: string) => string;
    readonly answer: (holds: string, found: string) => string;
    /** What a cell without a word says. */
    readonly empty: string;
  };
  readonly note: Readonly<Record<NoteCode, (of: string, what: string) => string>>;
  readonly sentence: {
    readonly subject: (what: string, whose: string) => string;
    readonly is: (subject: string, value: string, how: string) => string;
    readonly because: (subject: string, value: string, why: string) => string;
    readonly unknown: (subject: string) => string;
    readonly joins: Readonly<
      Record<
        OperationKind,
        { readonly next: string; readonly inverse: string; readonly before: string; readonly after: string }
      >
    >;
    /** A number with its name, so that a year and an amount are never read as one. */
    readonly named: (what: string, number: string) => string;
    readonly cited: (document: string) => string;
    /** The document, and that it does not say how it is reckoned. */
    readonly silent: (document: string) => string;
  };
  readonly against: {
    readonly told: (year: string, parts: string, change: string) => string;
    /** The parts of a change by their column of Ramar. */
    readonly effect: Readonly<Record<string, string>>;
  };
  readonly silent: string;
  readonly plain: PlainTexts;
}
