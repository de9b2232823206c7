import type { Advice } from "./advice";

/** The words of Insamling: what every unit has filled in and what it has not. */
export interface CollectionTexts {
  readonly empty: Advice;
  readonly title: (period: string) => string;
  readonly filledIn: (count: string, total: string) => string;
  readonly allIn: string;
  readonly missingCount: (count: number) => string;
  readonly missing: string;
  readonly missingSince: (days: string) => string;
  readonly unreadable: string;
  readonly short: (amount: string) => string;
  readonly measures: (count: number) => string;
  readonly noComment: string;
  readonly comments: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly moreFindings: (count: string) => string;
  readonly copyReminder: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly reminder: ReminderTexts;
}

/** A reminder to a unit, ready to be sent. */
export interface ReminderTexts {
  readonly label: string;
  readonly hello: (name: string) => string;
  readonly helloAll: string;
  readonly intro: (unit: string) => string;
  readonly forecast: (period: string) => string;
  readonly uncovered: (amount: string, period: string) => string;
  readonly uncoveredUnknown: (period: string) => string;
  readonly comment: (period: string) => string;
  /** True whatever day it is read, as a letter must be. */
  readonly event: (event: string, day: string) => string;
  readonly assignment: (assignment: string, day: string) => string;
  readonly where: string;
}
