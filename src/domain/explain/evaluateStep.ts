import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import type { OperationKind, Step } from "./step";

export const RULE: Citation = ["A-6"];

/** A number and what it does in its operation. */
export interface Operand {
  readonly value: number;
  readonly isInverse?: true;
}

/**
 * What an operation comes to: a sum (an inverse part is subtracted), a product (an inverse part is divided by), the largest,
 * the smallest, or the size without sign. Source: A-6. @example applyOperation("sum", [{ value: 3 }, { value: 1, isInverse: true }]) // 2
 */
export function applyOperation(kind: OperationKind, parts: readonly Operand[]): number {
  switch (kind) {
    case "sum":
      return sumExact(parts.map(({ value, isInverse }) => (isInverse ? -value : value)));
    case "product": {
      const over = parts.filter((part) => !part.isInverse).reduce((product, { value }) => product * value, 1);
      return parts.filter((part) => part.isInverse).reduce((quotient, { value }) => quotient / value, over);
    }
    case "max":
      return Math.max(...parts.map(({ value }) => value));
    case "min":
      return Math.min(...parts.map(({ value }) => value));
    case "absolute":
      return Math.abs(parts[0]?.value ?? 0);
  }
}

/** A step reckoned anew from its leaves: what a reader gets who redoes all of it. Source: A-6. */
export function evaluateStep({ operation, value }: Step): number {
  if (!operation) return value;
  const parts = operation.parts.map(({ step, ...part }) => ({ ...part, value: evaluateStep(step) }));
  return applyOperation(operation.kind, parts);
}
