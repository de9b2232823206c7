import { applyOperation } from "../../../src/domain/explain/evaluateStep";
import { rounded, type ShownStep } from "../../../src/domain/explain/shownStep";

/** Numbers whose parts, as they are shown, do not come to what is shown, though nothing says that they are rounded. */
export function unredoable(step: ShownStep): readonly string[] {
  const { operation } = step;
  if (!operation) return [];
  const shown = operation.parts.map(({ step: part, ...rest }) => ({ ...rest, value: rounded(part, part.decimals) }));
  const redone = { unit: step.unit, value: applyOperation(operation.kind, shown) };
  const isRight = Math.abs(rounded(redone, step.decimals) - rounded(step, step.decimals)) < 1e-9;
  const own = isRight || step.isRounded ? [] : [`${JSON.stringify(step.label)}: ${redone.value} is not ${step.value}`];
  return [...own, ...operation.parts.flatMap((part) => unredoable(part.step))];
}
