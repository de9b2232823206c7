import type { Finding } from "../finding";
import type { Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["WB"];

/** What a check may look at. `results` is everything that was computed; `workbook.model` says what the model asks for. */
export interface CheckQuestion {
  readonly workbook: Workbook;
  readonly results: Omit<Outcome, "findings">;
}

/**
 * One check of a steering document: gives a finding per place where something is missing. A check knows nothing of grades:
 * those that the model has turned off are dropped afterwards. Never throws on data.
 */
export type Check = (question: CheckQuestion) => readonly Finding[];
