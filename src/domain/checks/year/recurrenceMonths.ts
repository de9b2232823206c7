import type { Recurrence } from "../../planRows";
import type { Citation } from "../../rule";

export const RULE: Citation = ["T3.2-h"];

/** How many months lie between two times of what recurs (Återkommer). */
export const RECURRENCE_MONTHS = {
  month: 1,
  quarter: 3,
  tertial: 4,
  halfYear: 6,
  year: 12,
} as const satisfies Record<Recurrence, number>;
