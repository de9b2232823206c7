import type { ModelWords } from "../../domain/models/steeringModel";

/** The words of the pane's charts. */
export interface ChartTexts {
  readonly framesOverYears: (words: ModelWords) => string;
  /** Above the lines of frames: what they show, and that they can be compared. */
  readonly indexScale: (year: string) => string;
  /** Read instead of a unit's line: `2026: 94 900 tkr, 2027: 98 018 tkr`. */
  readonly yearAmount: (year: string, amount: string) => string;
  readonly changeOver: (from: string, to: string) => string;
  readonly forecastsOverTime: string;
  readonly indicatorsOverTime: string;
  readonly noForecast: string;
  readonly todaysTargets: string;
}
