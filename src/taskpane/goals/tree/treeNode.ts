import type { ActivityRow, FactorRow, GoalRow, IndicatorRow } from "../../../domain/goalRows";
import type { ActivityResult, FactorResult, GoalResult, IndicatorResult } from "../../../domain/outcome";
import type { Place } from "../../../domain/source";
import type { LocatedFinding } from "../../../run/runReport";

/** A row with what was computed from it. */
export interface Joined<Row, Result> {
  readonly row: Row;
  readonly result: Result;
}

/** What a hole in the chain lacks; the finding that tells of it, and where there is none the cell. */
export interface Hole {
  readonly kind: "hole";
  readonly lack: Lack;
  readonly finding: LocatedFinding | undefined;
  readonly at: Place;
}

export type Lack =
  | { readonly kind: "noParent"; readonly above: readonly string[] }
  | { readonly kind: "parentUnknown" | "parentUnread" | "notAbove" | "typeUnknown"; readonly found: string }
  | { readonly kind: "skipped"; readonly types: readonly string[] }
  | { readonly kind: "noType" | "noContribution" | "noIndicator" | "noActivity" };

/** What a line of the tree says. */
export type LineContent =
  | ({ readonly kind: "goal" } & Joined<GoalRow, GoalResult>)
  | ({ readonly kind: "judgement" } & Joined<GoalRow, GoalResult>)
  | ({ readonly kind: "factor" } & Joined<FactorRow, FactorResult>)
  | ({ readonly kind: "indicator" } & Joined<IndicatorRow, IndicatorResult>)
  | ({ readonly kind: "activity" } & Joined<ActivityRow, ActivityResult>)
  | Hole
  /** A goal whose row could not be used. */
  | { readonly kind: "unused"; readonly name: string | undefined; readonly row: number; readonly at: Place }
  /** Lines that stand apart from the tree. */
  | { readonly kind: "group"; readonly group: "circle" | "unused" | "loose" };

/** One line with those beneath it. */
export interface TreeNode {
  /** Unique, and safe in a selector: table and row. */
  readonly key: string;
  readonly content: LineContent;
  /** Whose it is; "" of one that belongs to no unit, undefined of one that belongs where the line above does. */
  readonly unit: string | undefined;
  readonly children: readonly TreeNode[];
}
