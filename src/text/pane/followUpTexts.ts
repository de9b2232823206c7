export interface FollowUpTexts {
  readonly forecasts: string;
  readonly missing: string;
  readonly frame: string;
  readonly outcome: string;
  readonly forecast: string;
  readonly deviation: string;
  readonly measures: (count: number) => string;
  readonly remaining: string;
  readonly earlier: string;
  readonly recoveries: string;
  readonly deficitOf: (unit: string, year: string) => string;
  readonly state: Readonly<Record<"recovered" | "exempted" | "open" | "overdue", string>>;
  readonly due: (year: string) => string;
  readonly deficit: string;
  readonly recovered: string;
  readonly exempted: string;
  readonly left: string;
  readonly recoveryRule: (rules: string) => string;
  /** That a year's measures count in its earlier periods too. */
  readonly earlierMeasures: string;
  readonly recoveredShare: (share: string) => string;
}
