import type { Citation } from "../rule";
import type { ShownPart, ShownStep } from "./shownStep";

export const RULE: Citation = ["A-6"];

/**
 * A chain without what a reader need not be told: numbers that only repeat the one above (their cells are kept in `also`),
 * the 0 that a larger number is held against, and the 1 of an index factor. The arithmetic that is left gives the same.
 * Source: A-6. @example Standardkostnadsram = Belopp = volym × pris // Standardkostnadsram = volym × pris
 */
export function tidyStep(step: ShownStep): ShownStep {
  const { operation } = step;
  if (!operation) return step;
  const parts = operation.parts.map(({ step: part, ...rest }) => ({ ...rest, step: tidied(tidyStep(part)) }));
  const own = withoutZero({ ...step, operation: { ...operation, parts } });
  const only = repeated(own);
  // What stands first is asked for by its own cell: another cell with the same number is its explanation.
  return only?.operation && !only.place ? { ...own, operation: only.operation } : own;
}

function tidied(step: ShownStep): ShownStep {
  const { operation, ...leaf } = step;
  if (!operation) return step;
  const [first, second] = operation.parts;
  const change = second?.step;
  if (step.label.kind === "word" && step.label.word === "indexFactor" && isPlain(first) && change?.place) {
    return { ...leaf, place: change.place, ...(change.source && { source: change.source }) };
  }
  const only = repeated(step);
  if (!only) return step;
  const also = [...(only.place ? [only.place] : []), ...(only.also ?? [])];
  if (!only.operation && !only.place && !isNone(only)) return step;
  return {
    ...leaf,
    ...(only.operation && { operation: only.operation, isRounded: only.isRounded }),
    ...(only.source && { source: only.source }),
    ...(also.length > 0 && { also }),
  };
}

/** The only part of a sum: it is the same number. */
function repeated({ operation }: ShownStep): ShownStep | undefined {
  const [only, ...others] = operation?.parts ?? [];
  return operation?.kind === "sum" && only && !only.isInverse && others.length === 0 ? only.step : undefined;
}

/** The larger of 0 and a number above 0 is that number. */
function withoutZero(step: ShownStep): ShownStep {
  const { operation } = step;
  const [zero, other] = operation?.parts ?? [];
  if (operation?.kind !== "max" || operation.parts.length !== 2 || !zero || !other || !isNone(zero.step)) return step;
  return other.step.value > 0 ? { ...step, operation: { kind: "sum", parts: [other] } } : step;
}

function isPlain(part: ShownPart | undefined): boolean {
  return part !== undefined && part.step.place === undefined && part.step.operation === undefined;
}

function isNone({ label, value }: ShownStep): boolean {
  return value === 0 && label.kind === "word" && label.word === "none";
}
