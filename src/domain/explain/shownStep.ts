import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Place } from "../source";
import type { Condition, Decision } from "./decision";
import { stands } from "./decision";
import { applyOperation } from "./evaluateStep";
import type { OperationKind, Step, Unit } from "./step";

export const RULE: Citation = ["A-6"];

/** A number of the chain with the decimals that it is shown with. */
export interface ShownStep extends Omit<Step, "operation"> {
  /** Of a share, decimals of its percentage. */
  readonly decimals: number;
  /** The numbers beneath it, as they are shown, do not quite come to it. */
  readonly isRounded: boolean;
  /** Other cells that hold the same number, since `tidyStep` left out the lines that only repeated it. */
  readonly also?: readonly Place[];
  readonly operation?: { readonly kind: OperationKind; readonly parts: readonly ShownPart[] };
}

export interface ShownPart {
  readonly step: ShownStep;
  readonly isInverse?: true;
}

/** So many decimals at most, beyond those that a number is usually shown with. */
const MOST_MORE = 8;
/** A cell's own number is shown whole when it has at most so many decimals. */
const MOST_OWN = 5;

const USUAL = {
  amount: 0,
  kr: 0,
  persons: 0,
  share: 1,
  factor: 3,
  year: 0,
  count: 0,
  number: 2,
} as const satisfies Record<Unit, number>;

/**
 * The chain with decimals such that redoing the arithmetic with the numbers shown gives the number shown: each number's parts
 * get more decimals until they come to it. Source: A-6. `decimals` are those of the first number; its usual ones when not given.
 *
 * @example 1,4 + 1,4 = 2,8 shown as 3 // the parts are shown as 1,4, not as 1
 */
export function shownStep(step: Step, unit: AmountUnit, decimals: number = usualDecimals(step, unit)): ShownStep {
  const { operation, ...facts } = step;
  if (!operation) return { ...facts, decimals, isRounded: false };
  const { kind, parts } = operation;
  const decimalsOf = (extra: number) => partsDecimals(step, { unit, decimals, extra });
  const more = firstThat(MOST_MORE, (extra) => {
    const each = decimalsOf(extra);
    const operands = parts.map(({ step: part, ...rest }, index) => ({
      ...rest,
      value: rounded(part, each[index] ?? 0),
    }));
    return roundTo(applyOperation(kind, operands), inDigits(step.unit, decimals)) === rounded(step, decimals);
  });
  const each = decimalsOf(more ?? MOST_MORE);
  const shown = parts.map(({ step: part, ...rest }, index) => ({ ...rest, step: shownStep(part, unit, each[index]) }));
  return { ...facts, decimals, isRounded: more === undefined, operation: { kind, parts: shown } };
}

/** A condition's two numbers with decimals that let a reader see that it holds, or not. Source: A-6. */
export function shownCondition(condition: Condition, unit: AmountUnit): ShownCondition {
  if (condition.kind !== "compare") return condition;
  const { left, relation, right, holds } = condition;
  const sides = (extra: number) => [left, right].map((step) => rounded(step, partDecimals(step, unit, extra)));
  const more = firstThat(MOST_MORE, (extra) => {
    const [one = 0, other = 0] = sides(extra);
    return stands(relation, one - other) === holds;
  });
  const shown = (step: Step) => shownStep(step, unit, partDecimals(step, unit, more ?? MOST_MORE));
  return { ...condition, left: shown(left), right: shown(right) };
}

export type ShownCondition =
  | Exclude<Condition, { readonly kind: "compare" }>
  | (Omit<Extract<Condition, { readonly kind: "compare" }>, "left" | "right"> & {
      readonly left: ShownStep;
      readonly right: ShownStep;
    });

/** A decision as it is shown. */
export type ShownDecision = readonly {
  readonly result: Decision[number]["result"];
  readonly conditions: readonly ShownCondition[];
}[];

/** A number rounded as it is shown, half away from zero; a share by the decimals of its percentage. Source: A-6. */
export function rounded({ value, unit }: Pick<Step, "value" | "unit">, decimals: number): number {
  return roundTo(value, inDigits(unit, decimals));
}

/** As in the workbook: whole kr and tkr; more where less would say 0. */
function usualDecimals({ value, unit }: Step, amountUnit: AmountUnit): number {
  const usual = USUAL[unit] + (hasOneMore({ value, unit }, amountUnit) ? 1 : 0);
  const wouldBeZero = value !== 0 && Math.abs(value) < 0.5 / 10 ** inDigits(unit, usual);
  return wouldBeZero ? usual + 2 : usual;
}

/** One decimal of mnkr, and of persons where half a person is their mean. */
function hasOneMore({ value, unit }: Pick<Step, "value" | "unit">, amountUnit: AmountUnit): boolean {
  return unit === "amount" ? amountUnit === "mnkr" : unit === "persons" && rounded({ value, unit }, 0) !== value;
}

/**
 * Decimals of an operation's parts. The largest, the smallest and the size are shown as the part that they are; what is
 * added is shown with equally many.
 */
function partsDecimals(
  { operation, unit: own }: Step,
  { unit, decimals, extra }: { readonly unit: AmountUnit; readonly decimals: number; readonly extra: number },
): readonly number[] {
  const parts = operation?.parts ?? [];
  const each = parts.map(({ step }) => partDecimals(step, unit, extra));
  if (operation?.kind === "product" || parts.some(({ step }) => step.unit !== own)) return each;
  return each.map(() => (operation?.kind === "sum" ? Math.max(...each) : decimals));
}

/** A number that is not reckoned further is shown whole where it can be; others with as many more as asked for. */
function partDecimals(step: Step, unit: AmountUnit, extra: number): number {
  const usual = usualDecimals(step, unit);
  const whole = wholeDecimals(step);
  if (!step.operation && !step.target && whole <= MOST_OWN)
    return Math.max(whole, step.unit === "factor" ? 0 : Math.min(usual, whole));
  return Math.max(Math.min(usual, whole), Math.min(whole, usual + extra));
}

/** How many decimals it takes to show a number exactly. */
function wholeDecimals({ value, unit }: Step): number {
  const most = MOST_MORE + USUAL[unit] + 2;
  return (
    firstThat(
      most,
      (decimals) => Math.abs(rounded({ value, unit }, decimals) - value) <= Math.abs(value) * Number.EPSILON,
    ) ?? most
  );
}

function inDigits(unit: Unit, decimals: number): number {
  return unit === "share" ? decimals + 2 : decimals;
}

function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  // A half that binary numbers can not hold counts as the half that was written.
  const size = Math.round(Math.abs(value) * scale * (1 + 2 * Number.EPSILON)) / scale;
  return value < 0 && size > 0 ? -size : size;
}

function firstThat(most: number, holds: (count: number) => boolean): number | undefined {
  for (let count = 0; count <= most; count += 1) if (holds(count)) return count;
  return undefined;
}
