import type { Citation } from "../../src/domain/rule";
import type { FaultCode } from "../../src/text/functions/functionTexts";

/** A cell of an example: a year as it is, a number or a share in the language's format, a text, or nothing. */
export type ExampleCell =
  | string
  | undefined
  | { readonly year: number }
  | { readonly number: number }
  | { readonly share: number };

/** The published example of one function. */
export interface FunctionExample {
  readonly id: string;
  /** The rows from A1; the first are headers, in the workbook's words. */
  readonly sheet: readonly (readonly ExampleCell[])[];
  /** The cell that the formula stands in. */
  readonly at: string;
  /** What stands between the parentheses, in English notation: `B2:C3,D2:D3,,TRUE`. */
  readonly given: string;
  readonly result: readonly (readonly ExampleCell[])[];
  /** What the example shows, in both languages. */
  readonly note: Readonly<Record<"sv" | "en", string>>;
  readonly faults: readonly FaultCode[];
  readonly rule: Citation;
}

export const year = (value: number): ExampleCell => ({ year: value });
export const number = (value: number): ExampleCell => ({ number: value });
export const share = (value: number): ExampleCell => ({ share: value });
