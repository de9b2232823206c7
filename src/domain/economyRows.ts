import type { Direction, ShownAs } from "./goalRows";
import type { Sourced } from "./source";

/* Rows of the municipality's own economy: its financial goals and the balance that the law asks for. */

/** Finansiella mål (T3.2-f): one goal and year. The outcome counts before the forecast. Plain numbers, shares as shares. */
export interface FinancialGoalRow extends Sourced {
  readonly id: string;
  readonly goal: string | undefined;
  readonly year: number;
  readonly direction: Direction;
  readonly target: number | undefined;
  readonly targetTo: number | undefined;
  readonly yellowLimit: number | undefined;
  readonly forecast: number | undefined;
  readonly outcome: number | undefined;
  readonly decision: string | undefined;
  readonly comment: string | undefined;
  /** As a number when it is not said. */
  readonly shownAs: ShownAs | undefined;
}

/**
 * Balanskrav: one year's balanskravsutredning (KL11:12–14), amounts in Beloppsenhet. Gains are written with plus and taken
 * off the result; `gainsExempted` and `lossesExempted` are added back; `unrealised` (net, plus a gain) is taken off and
 * `reversed` added; `adjustment` is added as it stands. `deposited` to and `used` from the reserve are both plus. An empty
 * amount is 0, except `result`, `revenues`, `equity` and `openingReserve`.
 */
export interface BalanceRow extends Sourced {
  readonly year: number;
  readonly result: number;
  readonly capitalGains: number;
  readonly gainsExempted: number;
  readonly lossesExempted: number;
  readonly unrealised: number;
  readonly reversed: number;
  readonly adjustment: number;
  readonly deposited: number;
  readonly used: number;
  /** Taxes and general grants. */
  readonly revenues: number | undefined;
  readonly equity: number | undefined;
  readonly openingReserve: number | undefined;
  /** What kommunfullmäktige lets be unrestored for synnerliga skäl (KL11:13); counts only with a decision. */
  readonly exempted: number | undefined;
  readonly decision: string | undefined;
}
