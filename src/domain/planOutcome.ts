import type { MissionPart } from "./checkFacts";
import type { Light } from "./light";
import type { Recovery } from "./outcome";
import type { Sourced } from "./source";

/* What a run computes about plans, risks, the year and the municipality's own economy. `undefined` is "can not be known". */

/** Grunduppdrag: what a unit's description lacks (T3.1-a). Green complete, yellow some of it, red none; grey when it can not be known. */
export interface MissionResult extends Sourced {
  readonly unit: string;
  readonly missing: readonly MissionPart[];
  readonly status: Light;
}

/** Uppdrag (L-c), Årshjul (T3.2-h), Styrningsåtgärder (S4-e): a light per row. */
export interface RowLight extends Sourced {
  readonly status: Light;
}

/** Risker (T6-a): probability × consequence. */
export interface RiskResult extends Sourced {
  readonly id: string;
  readonly value: number | undefined;
  readonly status: Light;
}

/** Finansiella mål (T3.2-f): `value` is the outcome, or the forecast where there is none yet. */
export interface FinancialGoalResult extends Sourced {
  readonly id: string;
  readonly year: number;
  readonly value: number | undefined;
  readonly basis: "outcome" | "forecast" | undefined;
  readonly status: Light;
}

/** Balanskrav: one year's balanskravsutredning (KL11:12, KL11:14). */
export interface BalanceResult extends Sourced {
  readonly year: number;
  /** After the balanskrav adjustments, before the reserve. */
  readonly adjusted: number;
  /** The most that may be put in the resultatreserv this year (KL11:14). */
  readonly mostDeposit: number | undefined;
  /** Balanskravsresultat. */
  readonly balance: number;
  /** The resultatreserv at the end of the year; undefined when no opening balance is known. */
  readonly reserve: number | undefined;
  /** Green when balance ≥ 0 and nothing is left to restore, yellow when something is, red when it is overdue. */
  readonly status: Light;
}

/** One negative balanskravsresultat followed through the three following years (KL11:12), never mixed with the units' own. */
export type BalanceDeficit = Omit<Recovery, "unit">;

/** A unit's lights in a summary (T3.2-g): the economy outranks the goals. */
export interface UnitLight {
  readonly unit: string;
  /** From the newest forecast. */
  readonly forecast: Light;
  /** From the deficits to recover; grey when there are none. */
  readonly recovery: Light;
  readonly goals: Light;
  readonly factors: Light;
  readonly risks: Light;
  /** The whole unit's: never better than its economy. */
  readonly overall: Light;
  /** What decided `overall`. */
  readonly decidedBy: "forecast" | "recovery" | "goals" | "factors" | "risks" | "nothing";
}

/** Teknisk uppräkning of the last plan in a review year (S4-a), beside the frame that was computed. */
export interface PlanReview {
  readonly unit: string;
  readonly service: string;
  readonly partOf: string | undefined;
  readonly year: number;
  /** The last plan's frame of the year before; what builds on it is as unknown as it. */
  readonly lastFrame: number | undefined;
  readonly change: number | undefined;
  readonly indexed: number | undefined;
  readonly frame: number | undefined;
}
