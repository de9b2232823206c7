import type { Period } from "./period";
import type { Sourced } from "./source";

/* Rows that forecasts are judged and deficits followed from. Amounts are in the workbook's unit (Beloppsenhet). */

/** Uppföljning, one row per unit and period. */
export interface FollowUpRow extends Sourced {
  readonly unit: string;
  readonly period: Period;
  readonly frame: number | undefined;
  readonly outcome: number | undefined;
  readonly forecast: number | undefined;
  readonly comment: string | undefined;
}

export type MeasureState = "proposed" | "decided" | "ongoing" | "done" | "dropped";

/** Åtgärder. `effect` is the effect in the measure's own year (Effekt i år). */
export interface MeasureRow extends Sourced {
  readonly unit: string;
  readonly year: number;
  readonly measure: string | undefined;
  readonly effect: number | undefined;
  readonly fullYearEffect: number | undefined;
  readonly starts: string | undefined;
  readonly kind: "oneOff" | "structural" | undefined;
  readonly state: MeasureState;
  readonly inForecast: boolean;
  readonly responsible: string | undefined;
  readonly decision: string | undefined;
  readonly concernsChildren: boolean;
  readonly childAssessment: string | undefined;
}

/** Årsresultat: closed years. */
export interface YearResultRow extends Sourced {
  readonly unit: string;
  readonly year: number;
  readonly frame: number;
  readonly outcome: number;
}

/** Undantag: kommunfullmäktige's exemption from recovery; no amount means all of the deficit. */
export interface ExemptionRow extends Sourced {
  readonly unit: string;
  readonly deficitYear: number;
  readonly amount: number | undefined;
  readonly decision: string | undefined;
  readonly date: string | undefined;
}
