import type { ModelWords } from "../../domain/models/steeringModel";

export interface SummaryTexts {
  readonly inOrder: string;
  readonly needsAction: string;
  readonly watch: string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly deficitsUnknown: string;
  readonly notSubmitted: (count: number) => string;
  readonly unreadableUnits: (count: number) => string;
  readonly unreadableForecast: (unit: string) => string;
  readonly unreadableRows: (count: number) => string;
  readonly notComputed: (reason: string) => string;
  readonly notAllComputed: (reason: string) => string;
  readonly noReason: string;
  readonly coveredForecasts: (count: number) => string;
  readonly overdueDeficits: (count: number) => string;
  readonly openDeficits: (count: number) => string;
  readonly lackingYears: (years: string) => string;
  readonly frames: (year: string) => string;
  readonly against: (change: string, year: string) => string;
  readonly incomplete: string;
  readonly year: string;
  readonly frame: string;
  readonly room: string;
  readonly forecasts: string;
  readonly missing: (amount: string) => string;
  readonly deficits: string;
  readonly inUnits: (count: number, words: ModelWords) => string;
  readonly overdueText: (amount: string, year: string) => string;
  readonly dueText: (amount: string, year: string) => string;
  readonly noDeficits: string;
  readonly goalsAndIndicators: string;
  readonly overallGoals: (words: ModelWords) => string;
  readonly otherGoals: string;
  readonly goals: string;
  readonly indicators: string;
}
