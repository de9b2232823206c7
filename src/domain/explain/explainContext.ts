import { type FrameTables, indexFrameTables } from "../allocation/frameTables";
import { disputedForecasts } from "../followUp/disputedForecast";
import type { MeasureRow } from "../followUpRows";
import { firstRows, groupRows } from "../groupRows";
import { nameKey, rowKey } from "../nameKey";
import type { Frame, FrameTerm, Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Sourced } from "../source";
import type { ServiceRow } from "../structureRows";
import type { ExplainedValue, Explanation } from "./explanation";
import { type CitedBy, rulesOf } from "./rulesOf";
import type { Step, Target } from "./step";

export const RULE: Citation = ["WB"];

/** What every explanation is made from. */
export interface ExplainContext {
  readonly workbook: Workbook;
  readonly outcome: Outcome;
  readonly tables: FrameTables;
  /** By name. */
  readonly services: ReadonlyMap<string, ServiceRow>;
  /** By unit and year. */
  readonly measures: ReadonlyMap<string, readonly MeasureRow[]>;
  /** The `forecastKey` of rows of Uppföljning that nothing is known of. */
  readonly disputed: ReadonlySet<string>;
  /** By service and year. */
  readonly frames: ReadonlyMap<string, Placed<Frame>>;
  /** By service and year. */
  readonly terms: ReadonlyMap<string, readonly Placed<FrameTerm>[]>;
}

/** A result with its row, from 1, in the table that it is written in. */
interface Placed<R> {
  readonly result: R;
  readonly row: number;
}

/** Prepares a run for any number of explanations: what they ask for by name is looked up, not sought. */
export function explainContext(workbook: Workbook, outcome: Outcome): ExplainContext {
  return {
    workbook,
    outcome,
    tables: indexFrameTables(workbook),
    services: firstRows(workbook.services, ({ service }) => nameKey(service)),
    measures: groupRows(workbook.measures, ({ unit, year }) => rowKey(unit, year)),
    disputed: disputedForecasts(workbook.leftOut),
    frames: firstRows(outcome.frames.map(placed), yearOfService),
    terms: groupRows(outcome.frameTerms.map(placed), yearOfService),
  };
}

function placed<R>(result: R, index: number): Placed<R> {
  return { result, row: index + 1 };
}

function yearOfService({ result: { service, year } }: Placed<Pick<Frame, "service" | "year">>): string {
  return rowKey(service, year);
}

/** Explains one cell of a table; undefined for a row or a column that it knows nothing of. */
export type Explainer = (context: ExplainContext, target: Target) => Explanation | undefined;

/** What an explainer has found out about a cell; without a value it is the step's. */
export interface Found
  extends Partial<Pick<Explanation, "about" | "step" | "against" | "told" | "period" | "decision" | "notes">> {
  readonly value?: ExplainedValue;
  readonly cites: CitedBy;
}

/** An explanation of what was found; a value that no step or word gives is not known. */
export function explanationOf({ workbook }: ExplainContext, target: Target, found: Found): Explanation {
  const { about = [], step, against, told, period, decision, notes = [], cites } = found;
  return {
    target,
    about,
    value: found.value ?? ofStep(step),
    ...(step && { step }),
    ...(against && { against }),
    ...(told && { told }),
    ...(period && { period }),
    ...(decision && { decision }),
    notes,
    ...rulesOf(workbook.model, cites),
  };
}

function ofStep(step: Step | undefined): ExplainedValue {
  return step ? { kind: "number", value: step.value, unit: step.unit } : { kind: "unknown" };
}

/** The record or result of a row. */
export function atRow<R extends Sourced>(rows: readonly R[], { row }: { readonly row: number }): R | undefined {
  return rows.find(({ at }) => at.row === row);
}
