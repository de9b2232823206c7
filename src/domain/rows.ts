import type { Light } from "./light";
import type { Period } from "./period";
import type { Sourced } from "./source";

/*
 * What one row of each contract table says once it has been read. A row that lacks a required cell, or has one that can
 * not be read, never becomes a record; it is a finding instead. Optional cells are `undefined` when empty.
 * Amounts are in the workbook's unit (Beloppsenhet), prices in kr, shares and changes as fractions (0.021 = 2,1 %).
 */

export type AmountUnit = "kr" | "tkr" | "mnkr";
export type ModelId = "tranemo" | "sundsvall" | "lerum" | "timra" | "egen";
export type RollUp = "share" | "worst" | "mean";

/** Inställningar. Every key has its default except the budget year, without which no frame can be computed. */
export interface Settings {
  readonly municipality: string | undefined;
  readonly municipalityCode: string | undefined;
  readonly model: ModelId;
  readonly budgetYear: number | undefined;
  readonly planYears: number;
  readonly amountUnit: AmountUnit;
  readonly scenario: string;
  readonly index: string;
  readonly recoveryYears: number;
  readonly forecastLimit: number;
  readonly yellowMargin: number;
  readonly rollUp: RollUp;
  readonly greenShare: number;
  readonly yellowShare: number;
  readonly reportLimit: number | undefined;
  readonly maxOverallGoals: number;
}

/** Organisation. */
export interface UnitRow extends Sourced {
  readonly unit: string;
  readonly level: string | undefined;
  readonly parent: string | undefined;
  readonly responsible: string | undefined;
  readonly kind: "political" | "official" | undefined;
}

export type FrameMethod = "volume" | "indexation" | "fixed";

/** Verksamheter. `partOf` (Varav) names the service this one is an earmarked part of: shown, never added to a sum. */
export interface ServiceRow extends Sourced {
  readonly service: string;
  readonly unit: string;
  readonly method: FrameMethod;
  readonly index: string | undefined;
  readonly compensation: number | undefined;
  readonly partOf: string | undefined;
}

/** A span of whole years of age; `to` undefined means "and older". */
export interface AgeSpan {
  readonly from: number;
  readonly to: number | undefined;
}

/** Befolkning: persons on 31 December of `year`. An empty scenario holds in every scenario (outcome years). */
export interface PopulationRow extends Sourced {
  readonly scenario: string | undefined;
  readonly year: number;
  readonly age: AgeSpan;
  readonly persons: number;
}

export type VolumeMeasure = "yearMean" | "yearEnd" | "yearStart" | "manual";

/** Målgrupper. Both ages empty is allowed for `manual` only. */
export interface TargetGroupRow extends Sourced {
  readonly group: string;
  readonly age: AgeSpan | undefined;
  readonly measure: VolumeMeasure;
}

/** Volymer: wins over Befolkning where given. */
export interface VolumeRow extends Sourced {
  readonly group: string;
  readonly year: number;
  readonly volume: number;
  readonly origin: string | undefined;
}

/** Standardkostnader, kr per person of the group or kr per inhabitant. */
export interface StandardCostRow extends Sourced {
  readonly service: string;
  readonly group: string;
  readonly year: number;
  readonly cost: number;
  readonly basis: "group" | "inhabitant";
  readonly share: number;
  readonly origin: string | undefined;
  readonly published: string | undefined;
}

/** Prisindex: change against the year before. */
export interface PriceIndexRow extends Sourced {
  readonly index: string;
  readonly year: number;
  readonly change: number;
  readonly origin: string | undefined;
  readonly published: string | undefined;
}

/** Basramar: frames decided earlier. */
export interface BaseFrameRow extends Sourced {
  readonly service: string;
  readonly year: number;
  readonly frame: number;
  readonly decision: string | undefined;
}

export type AmbitionKind = "over" | "under" | "priority" | "efficiency" | "technical";

/** Ambitioner: kept apart from the standard-cost part (T3.2-d). */
export interface AmbitionRow extends Sourced {
  readonly service: string;
  readonly year: number;
  readonly amount: number;
  readonly kind: AmbitionKind | undefined;
  readonly decision: string | undefined;
  readonly concernsChildren: boolean;
  readonly childAssessment: string | undefined;
}

/** Finansiering: revenues plus; the item `Resultatmål` is the surplus asked for. */
export interface FundingRow extends Sourced {
  readonly item: string;
  readonly year: number;
  readonly amount: number;
  readonly origin: string | undefined;
}

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
}

/** Everything that was read from one workbook: the whole input of a run. */
export interface Workbook {
  readonly settings: Settings;
  readonly units: readonly UnitRow[];
  readonly services: readonly ServiceRow[];
  readonly population: readonly PopulationRow[];
  readonly targetGroups: readonly TargetGroupRow[];
  readonly volumes: readonly VolumeRow[];
  readonly standardCosts: readonly StandardCostRow[];
  readonly priceIndexes: readonly PriceIndexRow[];
  readonly baseFrames: readonly BaseFrameRow[];
  readonly ambitions: readonly AmbitionRow[];
  readonly funding: readonly FundingRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly measures: readonly MeasureRow[];
  readonly yearResults: readonly YearResultRow[];
  readonly exemptions: readonly ExemptionRow[];
  readonly goals: readonly GoalRow[];
  readonly factors: readonly FactorRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly measurements: readonly MeasurementRow[];
  readonly activities: readonly ActivityRow[];
}
