/** The arguments of the custom functions that a reason may name. */
export type ArgumentName =
  | "volumes"
  | "prices"
  | "shares"
  | "unit"
  | "years"
  | "results"
  | "exempted"
  | "recoveryYears"
  | "frames"
  | "forecasts"
  | "effects"
  | "limit"
  | "values"
  | "targets"
  | "directions"
  | "yellowLimits"
  | "targetsTo"
  | "yellowMargin"
  | "toYears"
  | "priceYear"
  | "indexYears"
  | "changes"
  | "adjustments"
  | "deposited"
  | "used"
  | "headers"
  | "zeros";

/** A cell of an argument; row and column count from 1 within what was selected. */
export interface ArgumentCell {
  readonly argument: ArgumentName;
  readonly row: number;
  readonly column: number;
}

/** Rows and columns of a selected range. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Why a custom function has no answer, and what is known about it. */
export interface FaultFacts {
  readonly "value-missing": ArgumentCell;
  readonly "not-a-number": ArgumentCell & { readonly found: string };
  readonly "not-a-year": ArgumentCell & { readonly found: string };
  readonly "out-of-range": ArgumentCell & { readonly found: number; readonly min: number; readonly max?: number };
  readonly "not-in-list": ArgumentCell & { readonly found: string; readonly allowed: readonly string[] };
  readonly "shapes-differ": { readonly argument: ArgumentName; readonly found: Shape; readonly wanted: Shape };
  readonly "year-twice": { readonly argument: ArgumentName; readonly year: number };
  readonly "year-missing": { readonly argument: ArgumentName; readonly year: number };
  readonly "index-year-missing": { readonly year: number };
  readonly "before-price-year": { readonly year: number; readonly priceYear: number };
  readonly "no-rows": { readonly argument: ArgumentName };
}

export type FaultCode = keyof FaultFacts;

/** The words of the custom functions in one language. */
export interface FunctionTexts {
  /** The arguments as Excel shows them while the formula is typed. */
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  /** What is wrong and what to do about it, in the cell's error card. */
  readonly reasons: { readonly [K in FaultCode]: (facts: FaultFacts[K]) => string };
}
