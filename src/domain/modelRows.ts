import type { Sourced } from "./source";

/** What a row of Styrmodell describes. */
export type ModelPart =
  | "level"
  | "goalType"
  | "perspective"
  | "word"
  | "rule"
  | "plan"
  | "planLevel"
  | "event"
  | "check"
  | "term";

/**
 * Styrmodell: one row of a steering model as data. What `value` and `addition` mean depends on the part
 * (`docs/workbook.md`); `origin` is the paragraph in the municipality's own document.
 */
export interface ModelRow extends Sourced {
  readonly part: ModelPart;
  readonly name: string;
  readonly value: number | string | undefined;
  readonly addition: string | undefined;
  readonly origin: string | undefined;
}
