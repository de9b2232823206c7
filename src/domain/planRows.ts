import type { Period } from "./period";
import type { Sourced } from "./source";

/* Rows of what units are to do, and of what has been decided and when. Days are ISO days. */

/** Grunduppdrag: the four parts of a unit's basic mission (T3.1-a). `documents` is words; Styrdokument lists them one by one. */
export interface MissionRow extends Sourced {
  readonly unit: string;
  readonly idea: string | undefined;
  readonly documents: string | undefined;
  readonly vision: string | undefined;
  readonly partners: string | undefined;
}

/** Styrdokument. Without a unit it is for the whole municipality. */
export interface SteeringDocumentRow extends Sourced {
  readonly document: string;
  readonly unit: string | undefined;
  readonly origin: "state" | "municipal" | undefined;
  readonly decidedBy: string | undefined;
  readonly decided: string | undefined;
  readonly validTo: string | undefined;
}

export type AssignmentState = "notStarted" | "ongoing" | "done" | "dropped";

/** Uppdrag (L-a, L-b, L-c). `goal` is the political goal it comes from; `measure` how it is followed up. */
export interface AssignmentRow extends Sourced {
  readonly id: string;
  readonly assignment: string | undefined;
  readonly giver: string | undefined;
  readonly recipient: string | undefined;
  readonly unit: string | undefined;
  readonly goal: string | undefined;
  readonly measure: string | undefined;
  readonly reportBy: string | undefined;
  readonly reported: string | undefined;
  readonly state: AssignmentState | undefined;
}

export type CalendarPhase = "planning" | "followUp";

/** What an event of the year is, where a rule asks for it. */
export type CalendarKind =
  | "analysis"
  | "conditions"
  | "planning"
  | "budget"
  | "dialogue"
  | "forecast"
  | "followUpCouncil"
  | "followUpBoard"
  | "interimReport"
  | "annualReport"
  | "resultAnalysis"
  | "internalControl"
  | "other";

export type Recurrence = "month" | "quarter" | "tertial" | "halfYear" | "year";

/** Årshjul. `done` is the day it was done; without a unit the event is for all. */
export interface CalendarRow extends Sourced {
  readonly event: string;
  readonly kind: CalendarKind | undefined;
  readonly phase: CalendarPhase | undefined;
  readonly unit: string | undefined;
  readonly recipient: string | undefined;
  readonly date: string | undefined;
  readonly recurrence: Recurrence | undefined;
  readonly done: string | undefined;
}

export type SteeringMeasureState = "proposed" | "decided" | "carriedOut" | "documented" | "rejected";

/** Styrningsåtgärder (S4-e). `concerns` is the id of a goal or a factor. */
export interface SteeringMeasureRow extends Sourced {
  readonly id: string;
  readonly measure: string | undefined;
  readonly concerns: string | undefined;
  readonly unit: string | undefined;
  readonly period: Period | undefined;
  readonly state: SteeringMeasureState | undefined;
  readonly decision: string | undefined;
  readonly decided: string | undefined;
  readonly documentation: string | undefined;
  readonly responsible: string | undefined;
}

export type InitiativeState = "idea" | "value" | "analysis" | "solution" | "carriedOut" | "secured" | "everyday";

/** Initiativ (S5-a). `value` is the value expected, in words. */
export interface InitiativeRow extends Sourced {
  readonly id: string;
  readonly initiative: string | undefined;
  readonly unit: string | undefined;
  readonly goal: string | undefined;
  readonly state: InitiativeState | undefined;
  readonly value: string | undefined;
  readonly effect: string | undefined;
  readonly responsible: string | undefined;
}

/** Risker (T6-a). Probability and consequence are steps from 1 to Riskskala. */
export interface RiskRow extends Sourced {
  readonly id: string;
  readonly risk: string | undefined;
  readonly type: "strategic" | "operational" | undefined;
  readonly unit: string | undefined;
  readonly factor: string | undefined;
  readonly probability: number | undefined;
  readonly consequence: number | undefined;
  readonly control: string | undefined;
  readonly method: string | undefined;
  readonly frequency: string | undefined;
  readonly responsible: string | undefined;
  readonly measure: string | undefined;
  readonly result: string | undefined;
}
