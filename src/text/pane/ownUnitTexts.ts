import type { Uncounted } from "../../domain/followUp/uncountedMeasures";
import type { Advice } from "./advice";

/** The words of Min enhet: one section head's own unit. */
export interface OwnUnitTexts {
  readonly unit: string;
  readonly choose: string;
  readonly whichUnit: Advice;
  readonly gone: (unit: string) => string;
  readonly noUnits: Advice;
  readonly forecast: (period: string) => string;
  readonly noForecast: (period: string) => Advice;
  /** What to do where all but the forecast is there. */
  readonly writeForecast: string;
  readonly notAsked: Advice;
  readonly noForecasts: Advice;
  readonly unreadable: Advice;
  readonly toFollowUp: string;
  /** What one more measure must give this year. */
  readonly enough: (amount: string) => string;
  readonly missingUnknown: string;
  readonly uncounted: (count: number) => string;
  readonly reason: Readonly<Record<Uncounted, string>>;
  readonly unnamedMeasure: string;
  readonly toRecover: string;
  readonly nothingToRecover: string;
  readonly exempted: (amount: string, year: string) => string;
  readonly nextFrame: (year: string) => string;
  readonly frameOf: (year: string) => string;
  readonly frameChange: (year: string) => string;
  readonly frameIncomplete: string;
  readonly sinceVersion: (version: string) => string;
  readonly showSince: string;
  readonly whole: string;
  readonly goals: string;
  readonly worstFirst: string;
  readonly noGoals: string;
  readonly allGoals: string;
  readonly owes: string;
  readonly owesNothing: string;
  readonly findings: (count: string) => string;
  readonly whoseFindings: string;
  readonly allFindings: (count: string) => string;
  readonly noFindings: string;
}

/** What a unit still owes, a line each. */
export interface DebtTexts {
  readonly event: (event: string, day: string) => string;
  readonly lateEvent: (event: string, day: string) => string;
  readonly forecast: (period: string) => string;
  readonly uncovered: (period: string) => string;
  readonly assignment: (assignment: string, day: string) => string;
  readonly lateAssignment: (assignment: string, day: string) => string;
  readonly measurement: (indicator: string, period: string) => string;
  readonly mission: (parts: string) => string;
  readonly missionPart: Readonly<Record<"idea" | "documents" | "vision" | "partners", string>>;
  readonly comment: (period: string) => string;
}

/** The words of the form that writes a measure in Åtgärder. */
export interface MeasureTexts {
  readonly open: string;
  readonly title: string;
  readonly measure: string;
  readonly effect: string;
  readonly effectHint: (amount: string) => string;
  readonly fullYearEffect: string;
  readonly starts: string;
  readonly startsHint: string;
  readonly kind: string;
  readonly oneOff: string;
  readonly structural: string;
  readonly responsible: string;
  readonly decision: string;
  readonly decisionHint: string;
  readonly wouldDo: string;
  readonly wouldLack: (amount: string) => string;
  /** What an amount in another unit than the workbook's is written as. */
  readonly readAs: (amount: string) => string;
  /** `meant` is the amount had it been typed in a smaller unit. */
  readonly aboveFrame: (amount: string, meant: string) => string;
  readonly aboveNeed: (amount: string, meant: string) => string;
  readonly startsLater: (from: string, year: string) => string;
  readonly save: string;
  readonly noName: string;
  readonly noEffect: string;
  readonly notNumber: string;
  readonly notPositive: string;
  readonly added: (measure: string) => string;
  readonly undo: string;
  readonly undone: (measure: string) => string;
  readonly toRow: string;
  readonly refused: string;
}
