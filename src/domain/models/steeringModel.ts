import type { CheckCode } from "../checkFacts";
import type { Severity } from "../finding";
import type { CalendarKind, CalendarPhase } from "../planRows";
import type { Citation } from "../rule";
import type { BaseModelId, ModelId } from "../settings";

export const RULE: Citation = ["WB"];

/** A type of goal (Mål → Typ). `step` counts from 1 at the top; goals contribute to goals of a lower step number. */
export interface GoalType {
  readonly name: string;
  readonly step: number;
  /** Kommunfullmäktige's few goals, common to all: counted against Högst antal övergripande mål. */
  readonly isOverall: boolean;
  /** A goal of the type must contribute to one above it. */
  readonly needsParent: boolean;
}

/** A plan of the model: what it is called, who decides it and how many years it holds. */
export interface SteeringPlan {
  readonly name: string;
  readonly years: number;
  readonly decidedBy: string;
}

/** An event of the model's year. `recipient` is the level that gets it, empty where the document does not say. */
export interface ModelEvent {
  readonly name: string;
  readonly kind: CalendarKind;
  readonly phase: CalendarPhase;
  /** Months 1–12 it falls in, ascending; empty where the document does not say. */
  readonly months: readonly number[];
  /** The document has vaguer words than these months ("efter sommaren"): another month is no finding. */
  readonly areMonthsApproximate?: true;
  /** At least so many times a year. */
  readonly times: number;
  readonly recipient: string;
  readonly source: Citation;
  /** An own document's paragraph, shown instead of `source`. */
  readonly origin?: string;
}

/** A word of the model's list of terms (begreppslista). */
export interface Term {
  readonly term: string;
  readonly meaning: string;
  /** Where the document says so: `Tranemo styrmodell 7`. */
  readonly source: string;
}

/** What the model calls the things that the pane and the reports speak of; in the singular and the plural, lower case. */
export interface ModelWords {
  /** sektion, nämnd, sektor … */
  readonly unit: string;
  readonly units: string;
  readonly overallGoal: string;
  readonly overallGoals: string;
  /** utvecklingsmål, verksamhetsmål, inriktning … */
  readonly goal: string;
  readonly goals: string;
  readonly factor: string;
  readonly factors: string;
  readonly assignment: string;
  readonly assignments: string;
  /** verksamhetsplan, mål och resursplan … */
  readonly plan: string;
}

/** How a check is graded in a model, and the paragraph that asks for it. `source` is an own document's paragraph, shown instead. */
export interface CheckGrade {
  readonly severity: Severity | "off";
  readonly rule: Citation;
  readonly source?: string;
}

/** Findings that every model grades: the checks, and the two that break a steering document's own words. */
export type GradedCode = CheckCode | "forecast-needs-measures" | "deficit-overdue";

/** A steering model (styrmodell) as data: all that differs between municipalities. */
export interface SteeringModel {
  readonly id: ModelId;
  /** `Tranemo`, `Egen`. */
  readonly name: string;
  /** The model itself, or the one that an own model starts from. */
  readonly base: BaseModelId;
  /** Levels of Organisation that the model has, from the top. */
  readonly levels: readonly string[];
  readonly goalTypes: readonly GoalType[];
  /** Empty where the model has none. */
  readonly perspectives: readonly string[];
  readonly words: ModelWords;
  /** True when a goal's light takes in the goals directly below it. */
  readonly goalsCascade: boolean;
  /** Within how many years a deficit is recovered, where Inställningar does not say. */
  readonly recoveryYears: number;
  /** A plan is made anew with so many years between; the years between it is reviewed (S4-a). */
  readonly planInterval: number;
  readonly plans: readonly SteeringPlan[];
  /** Levels whose units always have a plan, or a description of their basic mission; others when they have goals or factors. */
  readonly planLevels: readonly string[];
  readonly calendar: readonly ModelEvent[];
  readonly checks: Readonly<Record<GradedCode, CheckGrade>>;
  readonly terms: readonly Term[];
}
