/** A measure that is to be written in Åtgärder. Amounts are in the workbook's unit (Beloppsenhet), an improvement with plus. */
export interface NewMeasure {
  readonly unit: string;
  readonly year: number;
  readonly measure: string;
  /** Effekt i år. */
  readonly effect: number;
  readonly fullYearEffect: number | undefined;
  /** An ISO day, or words such as "hösten 2026". */
  readonly starts: string | undefined;
  readonly kind: "oneOff" | "structural";
  readonly responsible: string | undefined;
  /** The decision's body, date and paragraph; a measure with one is decided, one without is proposed. */
  readonly decision: string | undefined;
}
