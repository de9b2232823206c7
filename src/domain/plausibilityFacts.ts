/**
 * The facts of the plausibility checks (rimlighetskontroller): what looks like a known accident. `rows` count from 1 under
 * the header, in the finding's own table and column.
 */
export interface PlausibilityFacts {
  readonly "last-year-value-left": {
    /** The service, unit or item. */
    readonly name: string;
    readonly year: number;
    readonly found: number;
    /** The row of the year before. */
    readonly row: number;
    /** What the index moved the year by, as a share. */
    readonly change: number;
  };
  readonly "subtotal-counted": {
    readonly name: string;
    /** Undefined where the name alone says that the row is a sum. */
    readonly found: number | undefined;
    /** The rows that it sums; none where the name alone says it. */
    readonly rows: readonly number[];
  };
  readonly "accumulated-summed": {
    readonly name: string;
    readonly year: number;
    readonly found: number;
    readonly periods: number;
    /** The value of the last period, which alone is the whole year's. */
    readonly last: number;
  };
  readonly "constant-among-formulas": { readonly rows: readonly number[]; readonly formulas: number };
  readonly "magnitude-mixed": {
    readonly name: string;
    readonly found: number;
    readonly usual: number;
    readonly times: 1000 | 1000000;
    /** The other rows of the same column with the same fault. */
    readonly rows: readonly number[];
  };
  readonly "sign-mixed": {
    readonly name: string;
    readonly found: number;
    /** The middle of the name's other amounts. */
    readonly usual: number;
    readonly rows: readonly number[];
  };
  /** `to` is undefined when the oldest are missing. */
  readonly "age-class-missing": { readonly year: number; readonly from: number; readonly to: number | undefined };
  readonly "age-classes-shared": { readonly year: number; readonly from: number; readonly to: number | undefined };
  /** Ages that no priced target group counts, between two that are. */
  readonly "age-between-groups": {
    readonly from: number;
    readonly to: number;
    readonly below: string;
    readonly above: string;
  };
  readonly "effect-out-of-scale": {
    readonly unit: string;
    readonly found: number;
    /** The unit's frame, or the deficit of its forecast. */
    readonly against: "frame" | "need";
    readonly usual: number;
  };
  /** `usual` is the service's frame of the year without ambitions. */
  readonly "ambition-out-of-scale": {
    readonly service: string;
    readonly year: number;
    readonly found: number;
    readonly usual: number;
  };
  /** `from` is the year that the measure starts, `year` the one that its effect is counted in. */
  readonly "measure-starts-later": {
    readonly measure: string | undefined;
    readonly year: number;
    readonly from: number;
  };
  /** A row of Ignorerade fynd that says no reason. */
  readonly "ignored-without-reason": { readonly name: string };
}
