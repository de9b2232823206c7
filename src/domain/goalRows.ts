import type { Light } from "./light";
import type { Period } from "./period";
import type { Sourced } from "./source";

/* Rows that goals are assessed from. */

/** Mål. */
export interface GoalRow extends Sourced {
  readonly id: string;
  readonly type: string | undefined;
  readonly goal: string | undefined;
  readonly unit: string | undefined;
  readonly parent: string | undefined;
  readonly perspective: string | undefined;
  readonly giver: string | undefined;
  readonly recipient: string | undefined;
  readonly decidedBy: string | undefined;
  readonly globalGoals: string | undefined;
  readonly visionArea: string | undefined;
  /** Ekologisk, ekonomisk, social (Ti-e), with commas between. */
  readonly sustainability: string | undefined;
  readonly analysis: string | undefined;
  readonly period: string | undefined;
  readonly assessment: Light | undefined;
  readonly reason: string | undefined;
}

/** Faktorer. */
export interface FactorRow extends Sourced {
  readonly id: string;
  readonly type: "quality" | "success" | undefined;
  readonly factor: string | undefined;
  readonly unit: string | undefined;
  readonly goal: string | undefined;
  readonly perspective: string | undefined;
}

export type Direction = "higher" | "lower" | "interval";

/** How a value is shown (Visas som): the number itself, or a share as percent, 0.75 as 75 %. Never how it is reckoned. */
export type ShownAs = "number" | "percent";

export type Periodicity = "month" | "quarter" | "tertial" | "halfYear" | "year" | "secondYear";

/** Indikatorer. `belongsTo` (Hör till) is the id of a goal or a factor. */
export interface IndicatorRow extends Sourced {
  readonly id: string;
  readonly indicator: string | undefined;
  readonly belongsTo: string | undefined;
  readonly kind: "quantitative" | "qualitative";
  readonly direction: Direction;
  readonly target: number | undefined;
  readonly targetTo: number | undefined;
  readonly yellowLimit: number | undefined;
  readonly weight: number;
  readonly method: string | undefined;
  readonly routine: string | undefined;
  readonly periodicity: Periodicity | undefined;
  readonly origin: string | undefined;
  /** As a number when it is not said. */
  readonly shownAs: ShownAs | undefined;
}

/** Mätvärden. `value` is a number, or the word of a qualitative judgement; empty is "nothing measured". */
export interface MeasurementRow extends Sourced {
  readonly indicator: string;
  readonly period: Period;
  readonly value: number | string | undefined;
  readonly comment: string | undefined;
}

export type ActivityState = "notStarted" | "ongoing" | "done" | "late" | "dropped";

/** Aktiviteter. Dates are ISO days. */
export interface ActivityRow extends Sourced {
  readonly id: string;
  readonly goal: string | undefined;
  readonly activity: string | undefined;
  readonly responsible: string | undefined;
  readonly decidedBy: string | undefined;
  readonly starts: string | undefined;
  readonly ends: string | undefined;
  readonly state: ActivityState | undefined;
  readonly concernsChildren: boolean;
  readonly childAssessment: string | undefined;
}
