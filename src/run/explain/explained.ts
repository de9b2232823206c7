import type { Explanation } from "../../domain/explain/explanation";
import type { Target } from "../../domain/explain/step";
import type { AmountUnit } from "../../domain/settings";
import type { Place } from "../../domain/source";
import type { LocatedFinding } from "../runReport";

/** What was asked: the cell that is selected in the workbook, one by its sheet and address, or one by what it is. */
export type ExplainAsked =
  | { readonly kind: "selected" }
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "target"; readonly target: Target };

/** What came of it. Addresses are as Excel writes them: `Ramar!F5`. */
export type Explained =
  | ExplainedCell
  /** A cell that the user fills in, and the results that are built on it. */
  | {
      readonly kind: "input";
      readonly at: Place;
      readonly address: string;
      readonly usedIn: readonly UsedIn[];
      /** More results are built on it than are told. */
      readonly isMore: boolean;
    }
  /** A cell of ours whose row could not be computed, with the findings that say why. */
  | {
      readonly kind: "notComputed";
      readonly at: Place;
      readonly address: string;
      readonly findings: readonly LocatedFinding[];
    }
  /** Nothing of the add-in's stands there. */
  | { readonly kind: "notOurs"; readonly address: string };

export interface ExplainedCell {
  readonly kind: "explained";
  readonly explanation: Explanation;
  readonly amountUnit: AmountUnit;
  /** Undefined where the table is not in the workbook yet. */
  readonly address: string | undefined;
  /** The addresses of every place in the explanation, by `placeKey`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The cell says something else than its inputs now give: it was changed, or they were, since the last run. */
  readonly isStale: boolean;
}

/** A result that is built on a cell. */
export interface UsedIn {
  readonly target: Target;
  readonly about: readonly string[];
}

/** A place as a key: the same cell, the same key. */
export function placeKey({ table, row, column, setting }: Place): string {
  return [table, row ?? "", column ?? "", setting ?? ""].join(" ");
}
