import type { RecoveryState } from "../../domain/outcome";

/** The words of the municipality's own economy: financial goals and balanskrav. */
export interface EconomyTexts {
  readonly financialGoals: string;
  readonly basis: Readonly<Record<"outcome" | "forecast", string>>;
  readonly noValue: string;
  readonly balance: string;
  readonly result: (year: string) => string;
  readonly reserve: string;
  readonly mostDeposit: string;
  readonly deficitOf: (year: string) => string;
  readonly toRestore: (amount: string, year: string) => string;
  readonly overdue: (amount: string, year: string) => string;
  readonly state: Readonly<Record<RecoveryState, string>>;
  /** That the law's three years are not the units' own. `unitYears` is a count. */
  readonly apart: (unitYears: number) => string;
}
