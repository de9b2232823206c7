import { toOre } from "../amount/ore";
import { compareMeasured } from "../goals/compareMeasured";
import type { Light } from "../light";
import type { RecoveryState, Trend } from "../outcome";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Place } from "../source";
import type { Label, Step } from "./step";

export const RULE: Citation = ["A-4", "S4-b"];

/** What a rule of a decision gives. */
export type Result =
  | { readonly kind: "light"; readonly light: Light }
  | { readonly kind: "state"; readonly state: RecoveryState }
  | { readonly kind: "trend"; readonly trend: Trend };

export type Relation = "atLeast" | "atMost" | "above" | "below" | "equal";

/** What can be seen in a cell without reckoning. */
export type Fact =
  | "isEmpty"
  | "isWritten"
  | "isWord"
  | "isJudged"
  | "isUnknownWord"
  | "lacksTarget"
  | "hasDocument"
  | "nothingCounts";

/** One thing that is tried: two numbers, two days, or what a cell holds. */
export type Condition =
  | {
      readonly kind: "compare";
      readonly left: Step;
      readonly relation: Relation;
      readonly right: Step;
      /** Amounts are compared in whole öre, measured values as they were written. */
      readonly how: "ore" | "measured" | "plain";
      readonly holds: boolean;
    }
  | {
      readonly kind: "days";
      readonly left: Day;
      readonly relation: Relation;
      readonly right: Day;
      readonly holds: boolean;
    }
  | {
      readonly kind: "fact";
      readonly fact: Fact;
      readonly label: Label;
      readonly place?: Place;
      /** What the rule asks for: the keys of a list's words, joined by `|`, or a light. */
      readonly wanted?: string;
      /** What the cell says: as it is written, or its list's key; absent where it is empty. */
      readonly found?: string;
      readonly holds: boolean;
    };

/** An ISO day and what it is; `near` is so many days after the reference day. */
export interface Day {
  readonly day: string;
  readonly label: Label | "referenceDay" | "occurrence" | "occurrenceBefore" | "near";
  readonly place?: Place;
}

/** One rule of a decision: it gives its result when all its conditions hold; one without conditions always does. */
export interface DecisionRule {
  readonly result: Result;
  readonly conditions: readonly Condition[];
}

/** Rules in the order they are tried: the first whose conditions all hold decides. Source: S4-b. */
export type Decision = readonly DecisionRule[];

/** A rule that gives a light. */
export function light(value: Light, ...conditions: readonly Condition[]): DecisionRule {
  return { result: { kind: "light", light: value }, conditions };
}

/** Two amounts compared in whole öre. Source: A-4. */
export function compareAmounts(left: Step, relation: Relation, right: Step, unit: AmountUnit): Condition {
  const holds = stands(relation, toOre(left.value, unit) - toOre(right.value, unit));
  return { kind: "compare", left, relation, right, how: "ore", holds };
}

/** Two measured values compared as they were written. Source: S4-b. */
export function compareValues(left: Step, relation: Relation, right: Step): Condition {
  return {
    kind: "compare",
    left,
    relation,
    right,
    how: "measured",
    holds: stands(relation, compareMeasured(left.value, right.value)),
  };
}

/** Two numbers compared exactly. */
export function compareExactly(left: Step, relation: Relation, right: Step): Condition {
  return { kind: "compare", left, relation, right, how: "plain", holds: stands(relation, left.value - right.value) };
}

/** Two ISO days compared. */
export function compareDays(left: Day, relation: Relation, right: Day): Condition {
  const order = left.day === right.day ? 0 : left.day < right.day ? -1 : 1;
  return { kind: "days", left, relation, right, holds: stands(relation, order) };
}

/** True when a difference is as the relation says. @example stands("atLeast", 0) // true */
export function stands(relation: Relation, difference: number): boolean {
  switch (relation) {
    case "atLeast":
      return difference >= 0;
    case "atMost":
      return difference <= 0;
    case "above":
      return difference > 0;
    case "below":
      return difference < 0;
    case "equal":
      return difference === 0;
  }
}
