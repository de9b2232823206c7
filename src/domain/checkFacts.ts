import type { Periodicity } from "./goalRows";
import type { Period } from "./period";
import type { CalendarKind, CalendarPhase } from "./planRows";

/** The parts of a basic mission (T3.1-a), of a plan (S3-e), and of an indicator's description (T7-a). */
export type MissionPart = "idea" | "documents" | "vision" | "partners";
export type PlanPart = "documents" | "factors" | "indicators" | "activities";
export type DescriptionPart = "method" | "routine";

/**
 * The facts of every check that a steering model grades: error, advice or off. `goal`, `factor`, `indicator`, `activity`,
 * `assignment`, `risk` are ids.
 */
export interface CheckFacts {
  // the chain of goals
  readonly "goal-without-type": { readonly goal: string; readonly allowed: readonly string[] };
  readonly "goal-type-unknown": {
    readonly goal: string;
    readonly found: string;
    readonly allowed: readonly string[];
  };
  readonly "goal-without-parent": { readonly goal: string; readonly type: string; readonly above: readonly string[] };
  readonly "goal-parent-not-above": {
    readonly goal: string;
    readonly parent: string;
    readonly type: string;
    readonly parentType: string;
  };
  readonly "goal-level-skipped": {
    readonly goal: string;
    readonly parent: string;
    readonly skipped: readonly string[];
  };
  readonly "goal-without-contribution": { readonly goal: string; readonly below: readonly string[] };
  readonly "goal-without-indicator": { readonly goal: string };
  readonly "goal-without-activity": { readonly goal: string };
  readonly "goal-without-unit": { readonly goal: string };
  readonly "goal-without-giver": { readonly goal: string };
  readonly "goal-without-recipient": { readonly goal: string };
  readonly "goal-without-analysis": { readonly goal: string };
  readonly "goal-decided-by-official": { readonly goal: string; readonly decidedBy: string };
  readonly "activity-decided-by-politicians": { readonly activity: string; readonly decidedBy: string };
  readonly "too-many-overall-goals": { readonly count: number; readonly most: number };
  readonly "global-goals-not-chosen": { readonly unit: string };
  readonly "global-goals-all-chosen": { readonly unit: string };
  readonly "global-goal-unknown": { readonly goal: string; readonly found: string };
  readonly "vision-areas-missing": { readonly unit: string; readonly missing: readonly string[] };
  readonly "sustainability-unknown": {
    readonly goal: string;
    readonly found: string;
    readonly allowed: readonly string[];
  };
  readonly "perspective-unknown": { readonly found: string; readonly allowed: readonly string[] };
  // missions and plans
  readonly "mission-missing": { readonly unit: string };
  readonly "mission-incomplete": { readonly unit: string; readonly missing: readonly MissionPart[] };
  readonly "plan-without": { readonly unit: string; readonly part: PlanPart };
  readonly "plan-perspectives-missing": { readonly unit: string; readonly missing: readonly string[] };
  readonly "indicator-perspectives-missing": { readonly unit: string; readonly missing: readonly string[] };
  readonly "steering-document-expired": { readonly document: string; readonly validTo: string };
  // indicators and factors
  readonly "indicator-not-described": { readonly indicator: string; readonly missing: readonly DescriptionPart[] };
  readonly "indicator-without-periodicity": { readonly indicator: string };
  readonly "measurement-overdue": {
    readonly indicator: string;
    readonly period: Period;
    readonly periodicity: Periodicity;
    readonly day: string;
  };
  readonly "factor-without-indicator": { readonly factor: string };
  // assignments and children
  readonly "assignment-without-giver": { readonly assignment: string };
  readonly "assignment-without-recipient": { readonly assignment: string };
  readonly "assignment-without-origin": { readonly assignment: string };
  readonly "assignment-without-measure": { readonly assignment: string };
  readonly "assignment-without-report-day": { readonly assignment: string };
  readonly "assignment-report-late": { readonly assignment: string; readonly due: string; readonly day: string };
  readonly "child-assessment-missing": { readonly what: string | undefined };
  // steering measures, initiatives, risks
  readonly "steering-measure-without": {
    readonly measure: string;
    readonly missing: readonly ("state" | "decision" | "decided" | "documentation")[];
  };
  readonly "initiative-incomplete": {
    readonly initiative: string;
    readonly missing: readonly ("state" | "value")[];
  };
  readonly "risk-without-type": { readonly risk: string };
  readonly "risk-not-assessed": {
    readonly risk: string;
    readonly missing: readonly ("probability" | "consequence")[];
  };
  readonly "strategic-risk-without-factor": { readonly risk: string };
  readonly "operational-risk-without-control": { readonly risk: string };
  // the year
  readonly "calendar-phase-missing": { readonly phase: CalendarPhase };
  readonly "calendar-event-missing": {
    readonly event: string;
    readonly kind: CalendarKind;
    readonly months: readonly number[];
    /** Where there is one, but fewer times a year than the model asks for. */
    readonly tooFew?: { readonly found: number; readonly times: number };
    /** Where there are enough, but none in any of the months: the day of the latest. */
    readonly elsewhere?: string;
  };
  readonly "calendar-event-late": { readonly event: string; readonly date: string; readonly day: string };
  readonly "report-now": {
    readonly unit: string;
    readonly period: Period;
    readonly deviation: number;
    readonly limit: number;
  };
  readonly "result-target-missed": { readonly year: number; readonly target: number; readonly result: number };
}

export type CheckCode = keyof CheckFacts;

/** The facts of what the law, the model's own table and the new tables ask for, whatever the model. */
export interface ReckoningFacts {
  readonly "unit-cycle": { readonly unit: string };
  readonly "risk-limits-reversed": { readonly yellow: number; readonly red: number };
  readonly "model-row-unreadable": { readonly found: string; readonly allowed: readonly string[] };
  readonly "model-table-unused": { readonly model: string };
  readonly "financial-goal-target-missing": { readonly goal: string; readonly year: number };
  readonly "budget-not-balanced": { readonly year: number; readonly revenues: number; readonly costs: number };
  readonly "plan-years-too-few": { readonly years: number; readonly least: number };
  readonly "annual-report-after-april": { readonly date: string };
  readonly "balance-year-gap": { readonly year: number };
  readonly "balance-not-computed": Record<never, never>;
  readonly "balance-not-restored": {
    readonly year: number;
    readonly dueYear: number;
    readonly remaining: number;
  };
  readonly "balance-exemption-without-decision": { readonly year: number };
  readonly "reserve-deposit-too-large": {
    readonly year: number;
    readonly deposited: number;
    readonly most: number;
  };
  readonly "reserve-above-limit": { readonly year: number; readonly reserve: number; readonly most: number };
  readonly "reserve-overdrawn": { readonly year: number; readonly used: number; readonly available: number };
}
