import type { MissionPart } from "../checkFacts";
import type { Light } from "../light";
import type { RecoveryState, Trend } from "../outcome";
import type { Period } from "../period";
import type { Citation, RuleId } from "../rule";
import type { Place } from "../source";
import type { Decision } from "./decision";
import type { Label, Step, Target, Unit } from "./step";

export const RULE: Citation = ["WB"];

/** What the cell holds. `unknown` is an empty cell: it can not be known. */
export type ExplainedValue =
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit }
  | { readonly kind: "light"; readonly light: Light }
  | { readonly kind: "state"; readonly state: RecoveryState }
  | { readonly kind: "trend"; readonly trend: Trend }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "parts"; readonly parts: readonly MissionPart[] }
  | { readonly kind: "words"; readonly words: string }
  /** The cell is empty, as it should be; a note says why. */
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

/** Why something is not counted, or not known. */
export type NoteCode =
  | "dropped"
  | "inForecast"
  | "withoutEffect"
  | "withoutDecision"
  | "greyPart"
  | "weightless"
  | "previousYearUnknown"
  | "noTrend"
  | "notMeasured"
  | "measureLeftOut"
  | "revenuesUnknown"
  | "reserveUnknown"
  | "judgedWithReason"
  | "judgedWithoutReason"
  | "ofTheTable"
  | "readFrom"
  | "shownAsForecast"
  | "volumeMeasure";

/** Something that belongs to the chain but is no number in it. `of` is the row's own name, or the key of a list's word. */
export interface Note {
  readonly code: NoteCode;
  readonly of?: string;
  readonly label?: Label;
  readonly place?: Place;
}

/** A number against that of an earlier year: `step` is the change, and its parts what changed it. */
export interface Against<S> {
  readonly year: number;
  readonly step: S;
}

/** Why a cell says what it says: a chain of numbers, the rules that decide a word, or both. */
export interface Explanation {
  readonly target: Target;
  /** Whose row it is: a unit, a service and a year, an id. */
  readonly about: readonly string[];
  readonly value: ExplainedValue;
  readonly step?: Step;
  /** What has changed since the year before: the change, and its parts. */
  readonly against?: Against<Step>;
  /** The sum that a sentence about a light tells, where the conditions hold only what it comes to. */
  readonly told?: Step;
  /** The period that the row is of; the last of `about`. */
  readonly period?: Period;
  readonly decision?: Decision;
  readonly notes: readonly Note[];
  readonly rules: readonly RuleId[];
  /** The paragraph of an own model's document, shown instead of the first rules. */
  readonly ownSource?: string;
  /** The model's own document does not say how this is reckoned: the add-in's way holds. */
  readonly isSilent: boolean;
}
