import type { Citation } from "../rule";
import type { Settings } from "../settings";
import { applyOperation } from "./evaluateStep";
import type { Label, OperationKind, Part, Step, StepWord, Target, Unit } from "./step";

export const RULE: Citation = ["A-6"];

type Facts = Omit<Step, "value" | "operation">;

/** A cell's own number. */
export function cell(value: number, facts: Facts & Required<Pick<Step, "place">>): Step {
  return { ...facts, value };
}

/** A number of the workbook's settings. */
export function setting(key: keyof Settings, value: number, unit: Unit): Step {
  return { label: { kind: "setting", setting: key }, unit, value, place: { table: "settings", setting: key } };
}

/** A number of the rule itself. */
export function constant(value: number, word: StepWord, unit: Unit = "number"): Step {
  return { label: { kind: "word", word }, unit, value };
}

/** A number that the add-in computed elsewhere, shown as it stands there. */
export function computed(
  value: number,
  target: Target,
  facts: { readonly unit: Unit; readonly of?: string; readonly year?: number },
): Step {
  const { unit, ...whose } = facts;
  return {
    label: { kind: "column", table: target.table, column: target.column, ...whose },
    unit,
    value,
    place: target,
    target,
  };
}

/** The parts added; those of `less` are subtracted. */
export function sum(facts: Facts, parts: readonly Step[], less: readonly Step[] = []): Step {
  return operation("sum", facts, partsOf(parts, less));
}

/** The parts multiplied; then divided by those of `over`. */
export function product(facts: Facts, parts: readonly Step[], over: readonly Step[] = []): Step {
  return operation("product", facts, partsOf(parts, over));
}

/** The largest, the smallest, or the size of the only part. */
export function chosen(kind: "max" | "min" | "absolute", facts: Facts, parts: readonly Step[]): Step {
  return operation(kind, facts, partsOf(parts, []));
}

/** The same number at its own cell: what it comes from is kept beneath it. */
export function placedAt(step: Step, target: Target, facts: Pick<Facts, "label" | "unit">): Step {
  const own = { ...facts, place: target, target };
  return step.operation && !step.target
    ? { ...step, ...own }
    : { ...own, value: step.value, operation: { kind: "sum", parts: [{ step }] } };
}

/** A word as a label. */
export function word(of: StepWord, whose: { readonly of?: string; readonly year?: number } = {}): Label {
  return { kind: "word", word: of, ...whose };
}

function partsOf(parts: readonly Step[], inverse: readonly Step[]): readonly Part[] {
  return [...parts.map((step) => ({ step })), ...inverse.map((step) => ({ step, isInverse: true as const }))];
}

function operation(kind: OperationKind, facts: Facts, parts: readonly Part[]): Step {
  const operands = parts.map(({ step, ...part }) => ({ ...part, value: step.value }));
  return { ...facts, value: applyOperation(kind, operands), operation: { kind, parts } };
}
