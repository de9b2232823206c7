import type { MissionPart } from "../checkFacts";
import type { Period } from "../period";
import type { Citation } from "../rule";
import type { Place } from "../source";

export const RULE: Citation = ["T3.2-h", "T3.2-a", "T3.1-a", "T3.4-b", "L-c", "A-8"];

/** One thing that a unit still owes, with the place in the workbook where it is to be written. */
export type Debt =
  /** An event of the year that is late, or due within 31 days. */
  | {
      readonly kind: "event";
      readonly event: string;
      readonly due: string;
      readonly isLate: boolean;
      readonly at: Place;
    }
  /** No forecast for the newest period that others have given one for. */
  | { readonly kind: "forecast"; readonly period: Period; readonly at: Place }
  /**
   * A forecast whose deficit measures do not cover: `missing` is what they lack, undefined where that is not known. It is
   * refused, may not be submitted, only where the steering model forbids it.
   */
  | {
      readonly kind: "uncoveredForecast";
      readonly isRefused: boolean;
      readonly period: Period;
      readonly missing: number | undefined;
      readonly at: Place;
    }
  /** An assignment to report back, late or within 31 days. */
  | {
      readonly kind: "assignment";
      readonly assignment: string;
      readonly due: string;
      readonly isLate: boolean;
      readonly at: Place;
    }
  /** An indicator whose latest value is older than its periodicity lets; `period` is that value's. */
  | { readonly kind: "measurement"; readonly indicator: string; readonly period: Period; readonly at: Place }
  /** A description of the basic mission that lacks parts, all of them when there is no description. */
  | { readonly kind: "mission"; readonly missing: readonly MissionPart[]; readonly at: Place };

/** What one unit owes, in the order that it is asked for above. */
export interface UnitDebts {
  readonly unit: string;
  readonly debts: readonly Debt[];
}
