import { toOre } from "../../../src/domain/amount/ore";
import type { Decision } from "../../../src/domain/explain/decision";
import { evaluateStep } from "../../../src/domain/explain/evaluateStep";
import type { Explanation } from "../../../src/domain/explain/explanation";
import type { Step } from "../../../src/domain/explain/step";
import type { Workbook } from "../../../src/domain/rows";
import { valueIn, type WrittenCell } from "./exampleTargets";

/** Every step of a chain, from the top. */
export function stepsOf(step: Step): readonly Step[] {
  return [step, ...(step.operation?.parts.flatMap((part) => stepsOf(part.step)) ?? [])];
}

/** Every number of an explanation: its chain's, and those of its conditions. */
export function allSteps({ step, against, decision = [] }: Explanation): readonly Step[] {
  const compared = decision.flatMap(({ conditions }) =>
    conditions.flatMap((one) => (one.kind === "compare" ? [one.left, one.right] : [])),
  );
  return [...(step ? [step] : []), ...(against ? [against.step] : []), ...compared].flatMap(stepsOf);
}

function resultOf(decision: Decision): unknown {
  const result = decision.find(({ conditions }) => conditions.every(({ holds }) => holds))?.result;
  if (result?.kind === "light") return result.light;
  return result?.kind === "state" ? result.state : result?.trend;
}

/** What is wrong with how a cell is explained, as lines; none when its chain gives what the run wrote. */
export function faultsOf(
  workbook: Workbook,
  written: WrittenCell,
  explanation: Explanation | undefined,
): readonly string[] {
  const name = `${written.table}.${written.column} row ${written.row}`;
  if (!explanation) return [`${name} has no explanation`];
  return [
    ...faultsOfValue(workbook, written, explanation).map((fault) => `${name}: ${fault}`),
    ...allSteps(explanation).flatMap((step) => faultsOfStep(workbook, step).map((fault) => `${name}: ${fault}`)),
  ];
}

function faultsOfValue(
  workbook: Workbook,
  { value, table, column }: WrittenCell,
  { step, decision, value: told }: Explanation,
): readonly string[] {
  const isEmpty = told.kind === "unknown" || told.kind === "none";
  if (value === undefined) return isEmpty ? [] : [`is empty, told as ${told.kind}`];
  if (isEmpty) return [`is told as ${told.kind}, is ${String(value)}`];
  if (typeof value === "number") {
    if (!step || told.kind !== "number") return ["a number without a chain"];
    const isInOre = table === "recoveries" || table === "balanceDeficits" || column === "remaining";
    const isSame = (one: number) =>
      isClose(one, value) ||
      (isInOre && Math.abs(toOre(one, workbook.settings.amountUnit) - toOre(value, workbook.settings.amountUnit)) <= 2);
    return [evaluateStep(step), step.value, told.value].every(isSame) ? [] : [`${evaluateStep(step)} is not ${value}`];
  }
  if (told.kind === "light" || told.kind === "state" || told.kind === "trend") {
    const decided = decision && resultOf(decision);
    return decided === value ? [] : [`the rules give ${String(decided)}, the run ${String(value)}`];
  }
  return [];
}

function faultsOfStep(workbook: Workbook, step: Step): readonly string[] {
  if (!isClose(evaluateStep(step), step.value))
    return [`${JSON.stringify(step.label)} ${step.value} is not what its parts give`];
  const { place, target, operation, value } = step;
  if (operation || target || !place?.column || step.label.kind !== "column" || place.table === "missions") return [];
  const row = valueIn(workbook, { table: place.table, ...(place.row !== undefined && { row: place.row }) });
  const cell = (row as Readonly<Record<string, unknown>> | undefined)?.[place.column];
  return cell === value || (place.table === "services" && value === cell)
    ? []
    : [`${place.table}.${place.column} holds ${String(cell)}, not ${value}`];
}

function isClose(one: number, other: number): boolean {
  return Object.is(one, other) || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
