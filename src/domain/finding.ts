import type { CheckFacts, ReckoningFacts } from "./checkFacts";
import type { Period } from "./period";
import type { PlausibilityFacts } from "./plausibilityFacts";
import type { Settings } from "./settings";
import type { Place, TableKey } from "./source";

/**
 * The facts of every finding, keyed by its code. A finding is a value, never an exception: bad data, or a rule that the
 * data breaks. Texts live in `src/text` and are total over these codes by type; severity and rule in `findingKinds.ts`.
 */
export interface FindingFacts extends CheckFacts, ReckoningFacts, PlausibilityFacts {
  // reading a table
  readonly "missing-table": { readonly neededBy: readonly TableKey[] };
  /** No row of the table has a name in the place's column, though other tables name its rows. */
  readonly "empty-table": { readonly neededBy: readonly TableKey[] };
  readonly "missing-column": Record<never, never>;
  readonly "misspelt-column": { readonly found: string };
  readonly "duplicate-column": { readonly found: string };
  readonly "misspelt-setting": { readonly found: string; readonly closest: string };
  readonly "merged-cells": { readonly address: string };
  readonly "protected-sheet": { readonly sheet: string };
  readonly "results-never-settle": { readonly runs: number };
  /** `day` is ISO; `differing` counts the cells that a run would change. */
  readonly "colours-locked": {
    readonly day: string | undefined;
    readonly version: string | undefined;
    readonly differing: number;
  };
  /**
   * A cell of Logg, or the header of its column, that says whether the colours are locked: they count as locked. `found` is ""
   * where nothing stands; `allowed` are the words there are; `differing` counts the cells that a run would change.
   */
  readonly "lock-unreadable": {
    readonly found: string;
    readonly isHeader: boolean;
    readonly allowed: readonly string[];
    readonly differing: number;
  };
  /** A cell that the add-in wrote in Logg or Versioner; "" where nothing stands. `more` as of "number-as-text". */
  readonly "record-cell-unreadable": { readonly found: string; readonly more?: number };
  readonly "version-data-unreadable": { readonly version: string };
  // reading a cell
  readonly "missing-value": Record<never, never>;
  readonly "cell-error": { readonly found: string };
  readonly "not-a-number": { readonly found: string };
  /** `more` counts the further such cells in the column, which have no finding of their own. */
  readonly "number-as-text": { readonly found: string; readonly read: number; readonly more?: number };
  readonly "not-a-year": { readonly found: string };
  readonly "not-a-period": { readonly found: string };
  readonly "not-a-date": { readonly found: string };
  readonly "not-a-flag": { readonly found: string };
  readonly "not-an-age": { readonly found: string };
  readonly "not-in-list": {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly closest: string | undefined;
  };
  readonly "out-of-range": {
    readonly found: number;
    readonly min: number | undefined;
    readonly max: number | undefined;
  };
  // rows against each other
  readonly "duplicate-key": { readonly key: string; readonly firstRow: number };
  readonly "unknown-reference": {
    readonly found: string;
    readonly target: TableKey;
    /** The other table that the name may stand in, where there are two. */
    readonly orTarget?: TableKey;
    readonly closest: string | undefined;
  };
  readonly "missing-setting": { readonly key: keyof Settings };
  readonly "share-limits-reversed": { readonly green: number; readonly yellow: number };
  // frames
  readonly "age-class-cut": {
    readonly group: string;
    readonly year: number;
    readonly from: number;
    readonly to: number | undefined;
  };
  readonly "age-class-overlap": { readonly year: number; readonly from: number; readonly to: number | undefined };
  readonly "age-not-covered": {
    readonly group: string;
    readonly year: number;
    readonly from: number;
    readonly to: number | undefined;
  };
  readonly "age-span-reversed": { readonly from: number; readonly to: number };
  readonly "group-without-ages": { readonly group: string };
  readonly "population-missing": { readonly group: string; readonly year: number; readonly scenario: string };
  readonly "manual-volume-missing": { readonly group: string; readonly year: number };
  readonly "volume-zero": { readonly group: string; readonly year: number };
  readonly "price-missing": { readonly service: string; readonly group: string | undefined; readonly year: number };
  readonly "index-year-missing": { readonly index: string; readonly year: number };
  readonly "base-frame-missing": { readonly service: string; readonly year: number };
  readonly "frame-not-computed": {
    readonly service: string;
    readonly year: number;
    /** The tables whose data the year's frame lacks, each once; none when that is not known. */
    readonly causes: readonly TableKey[];
  };
  readonly "sums-incomplete": Record<never, never>;
  readonly "room-not-computed": { readonly year: number };
  readonly "earmark-cycle": { readonly service: string };
  readonly "scenario-without-change": { readonly scenario: string };
  readonly "scenario-population-unclear": { readonly scenario: string };
  // follow-up and recovery
  readonly "forecast-needs-measures": {
    readonly unit: string;
    readonly period: Period;
    readonly deviation: number;
    /** Undefined, both of them, when a measure that may count was left out. */
    readonly measuresEffect: number | undefined;
    readonly missing: number | undefined;
  };
  readonly "measure-without-effect": { readonly measure: string | undefined };
  readonly "result-year-gap": { readonly unit: string; readonly year: number };
  readonly "recovery-not-computed": { readonly unit: string };
  readonly "deficit-overdue": {
    readonly unit: string;
    readonly originYear: number;
    readonly dueYear: number;
    readonly remaining: number;
  };
  readonly "exemption-without-decision": { readonly unit: string; readonly year: number };
  readonly "exemption-without-deficit": { readonly unit: string; readonly year: number };
  readonly "exemption-exceeds-deficit": {
    readonly unit: string;
    readonly year: number;
    readonly exempted: number;
    readonly deficit: number;
  };
  readonly "unit-named-nowhere-else": { readonly found: string; readonly closest: string | undefined };
  // goals, factors, indicators
  readonly "assessment-without-reason": { readonly goal: string };
  readonly "goal-cycle": { readonly goal: string };
  readonly "target-missing": { readonly indicator: string };
  readonly "interval-reversed": { readonly indicator: string; readonly from: number; readonly to: number };
  readonly "yellow-limit-on-wrong-side": {
    readonly indicator: string;
    readonly target: number;
    readonly limit: number;
  };
  readonly "judgement-unknown": { readonly indicator: string; readonly found: string };
  readonly "value-not-a-number": { readonly indicator: string; readonly found: string };
}

export type FindingCode = keyof FindingFacts;
export type Severity = "error" | "advice";

/** What is wrong, at which place, with the facts that the text needs. */
export type FindingOf<C extends FindingCode> = C extends FindingCode
  ? { readonly code: C; readonly at: Place; readonly facts: FindingFacts[C] }
  : never;

export type Finding = FindingOf<FindingCode>;

/** Makes a finding; the facts must be those of its code. */
export function finding<C extends FindingCode>(code: C, at: Place, facts: FindingFacts[C]): Finding {
  // The three arguments belong together by their types; the union can not see that of a generic code.
  return { code, at, facts } as Finding;
}

/** A value, or the findings that stand in its place. */
export interface Found<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
