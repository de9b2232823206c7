import type { Fact, Relation } from "../../domain/explain/decision";
import type { NoteCode } from "../../domain/explain/explanation";
import type { OperationKind, StepWord } from "../../domain/explain/step";
import type { Light } from "../../domain/light";
import type { Trend } from "../../domain/outcome";

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
  };
  readonly note: Readonly<Record<NoteCode, (of: string, what: string) => string>>;
  readonly sentence: {
    readonly subject: (what: string, whose: string) => string;
    readonly is: (subject: string, value: string, how: string) => string;
    readonly because: (subject: string, value: string, why: string) => string;
    readonly unknown: (subject: string) => string;
    readonly joins: Readonly<
      Record<OperationKind, { readonly next: string; readonly inverse: string; readonly before: string }>
    >;
    readonly cited: (document: string) => string;
  };
  readonly borrowed: (document: string) => string;
}
