import type { Finding } from "./finding";
import type { ActivityRow } from "./goalRows";
import type { Light } from "./light";
import type { SteeringModel } from "./models/steeringModel";
import type { Period } from "./period";
import type {
  BalanceDeficit,
  BalanceResult,
  FinancialGoalResult,
  MissionResult,
  PlanReview,
  RiskResult,
  RowLight,
  UnitLight,
} from "./planOutcome";
import type { Settings } from "./settings";
import type { RowRef, Sourced } from "./source";
import type { FrameMethod } from "./structureRows";

/* What a run computes. Amounts are unrounded, in the workbook's unit (Beloppsenhet); `undefined` means "can not be known". */

/** One line of Ramunderlag: a term of a service's standard-cost frame. `price` (kr) has its share in it: volume × price = amount. */
export interface FrameTerm {
  readonly unit: string;
  readonly service: string;
  readonly group: string | undefined;
  readonly year: number;
  readonly volume: number | undefined;
  readonly price: number | undefined;
  readonly amount: number;
  readonly explanation: TermExplanation;
}

/** How a term came about, for the texts and for Förklara; every number stands with the rows it came from. */
export type TermExplanation =
  | {
      readonly kind: "volumePrice";
      readonly priceYear: number;
      readonly cost: number;
      readonly basis: "group" | "inhabitant";
      readonly share: number;
      readonly inhabitants: number | undefined;
      readonly groupVolumeInPriceYear: number | undefined;
      readonly indexYears: readonly { readonly year: number; readonly change: number }[];
      readonly index: string;
      readonly origin: string | undefined;
      readonly rows: readonly RowRef[];
    }
  | {
      readonly kind: "indexedFrame";
      readonly previousFrame: number;
      readonly previousAmbition: number;
      readonly index: string;
      readonly change: number;
      readonly rows: readonly RowRef[];
    }
  | {
      readonly kind: "volumeChange";
      readonly previousVolume: number;
      readonly price: number;
      /** The year before's price with its share, in kr: what the volume effect is counted in. Undefined when it is not known. */
      readonly previousPrice: number | undefined;
      readonly compensation: number;
      readonly rows: readonly RowRef[];
    }
  | { readonly kind: "fixedFrame"; readonly decision: string | undefined; readonly rows: readonly RowRef[] };

/** One line of Ramar. The effects are undefined without a frame, volumes or prices of the year before. */
export interface Frame {
  readonly unit: string;
  readonly service: string;
  readonly year: number;
  readonly method: FrameMethod;
  readonly partOf: string | undefined;
  readonly standardCostFrame: number;
  readonly ambition: number;
  readonly frame: number;
  readonly previousFrame: number | undefined;
  readonly volumeEffect: number | undefined;
  readonly priceEffect: number | undefined;
  readonly ambitionEffect: number | undefined;
  readonly change: number | undefined;
}

/** A sum of frames, earmarked services left out. `complete` is false when a service of the unit could not be computed. */
export interface FrameSum {
  readonly year: number;
  readonly unit: string | undefined;
  readonly frame: number;
  readonly previousFrame: number | undefined;
  readonly complete: boolean;
}

/** What is left for a year: funding less the result target less the frames (Ti-d). Undefined without Finansiering. */
export interface Room {
  readonly year: number;
  readonly funding: number;
  readonly resultTarget: number;
  readonly frames: number;
  readonly left: number;
}

/** The gate of T3.2-a for one row of Uppföljning. */
export interface ForecastResult extends Sourced {
  readonly unit: string;
  readonly period: Period;
  readonly frame: number | undefined;
  readonly forecast: number | undefined;
  readonly deviation: number | undefined;
  /** Undefined when a measure that may count was left out. */
  readonly measuresEffect: number | undefined;
  readonly remaining: number | undefined;
  readonly status: Light;
}

export type RecoveryState = "recovered" | "exempted" | "open" | "overdue";

/** One deficit followed through the years (T3.2-b). `at` is the row of Årsresultat with the deficit. */
export interface Recovery extends Sourced {
  readonly unit: string;
  readonly originYear: number;
  readonly deficit: number;
  readonly dueYear: number;
  readonly recovered: number;
  readonly exempted: number;
  readonly remaining: number;
  readonly state: RecoveryState;
  readonly status: Light;
}

export interface YearResult extends Sourced {
  readonly unit: string;
  readonly year: number;
  readonly result: number;
}

export type Trend = "up" | "level" | "down";

export interface IndicatorResult extends Sourced {
  readonly id: string;
  readonly value: number | string | undefined;
  readonly period: Period | undefined;
  readonly trend: Trend | undefined;
  readonly status: Light;
}

export interface FactorResult extends Sourced {
  readonly id: string;
  readonly status: Light;
}

export interface GoalResult extends Sourced {
  readonly id: string;
  readonly computedStatus: Light;
  readonly status: Light;
}

export interface ActivityResult extends Sourced {
  readonly id: ActivityRow["id"];
  readonly status: Light;
}

/** Everything one run found out. Order: frames by table order of services then year; the others in row order. */
export interface Outcome {
  readonly settings: Settings;
  readonly frameTerms: readonly FrameTerm[];
  readonly frames: readonly Frame[];
  readonly frameSums: readonly FrameSum[];
  readonly room: readonly Room[];
  readonly forecasts: readonly ForecastResult[];
  readonly yearResults: readonly YearResult[];
  readonly recoveries: readonly Recovery[];
  readonly indicators: readonly IndicatorResult[];
  readonly factors: readonly FactorResult[];
  readonly goals: readonly GoalResult[];
  readonly activities: readonly ActivityResult[];
  readonly model: SteeringModel;
  /** The ISO day that what is late is judged by; undefined when there is none. */
  readonly day: string | undefined;
  readonly missions: readonly MissionResult[];
  readonly assignments: readonly RowLight[];
  readonly risks: readonly RiskResult[];
  readonly calendar: readonly RowLight[];
  readonly financialGoals: readonly FinancialGoalResult[];
  readonly steeringMeasures: readonly RowLight[];
  readonly balances: readonly BalanceResult[];
  readonly balanceDeficits: readonly BalanceDeficit[];
  readonly unitLights: readonly UnitLight[];
  readonly planReviews: readonly PlanReview[];
  readonly findings: readonly Finding[];
}
