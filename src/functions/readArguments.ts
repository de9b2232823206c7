import { nameKey } from "../domain/nameKey";
import type { AmountUnit } from "../domain/settings";
import type { ArgumentName } from "../text/functions/functionTexts";
import type { CellRange } from "./cellRange";
import { FunctionFault } from "./functionFault";

/** What Excel hands over for a range; nothing, or `null`, for one that was left out. */
export type Given = readonly (readonly unknown[])[] | null | undefined;

/** A range that the formula must have. Throws "no-rows" without it. */
export function rangeOf(argument: ArgumentName, cells: Given, zeros: boolean | null | undefined): CellRange {
  if (!cells) throw new FunctionFault("no-rows", { argument });
  return { argument, cells, zerosCount: zeros === true };
}

/** A range that the formula may do without; then it is one empty cell, repeated. */
export function optionalRange(argument: ArgumentName, cells: Given, zeros: boolean | null | undefined): CellRange {
  return rangeOf(argument, cells ?? [[undefined]], zeros);
}

const UNITS = ["kr", "tkr", "mnkr"] as const satisfies readonly AmountUnit[];

/** The unit of the amounts; tkr when it was left out, as in a new workbook. Throws "not-in-list". */
export function unitOf(text: string | null | undefined): (typeof UNITS)[number] {
  if (text === null || text === undefined || text.trim() === "") return "tkr";
  const unit = UNITS.find((one) => one === nameKey(text));
  if (unit) return unit;
  throw new FunctionFault("not-in-list", { argument: "unit", row: 1, column: 1, found: text, allowed: UNITS });
}

/** The limits of a number that is no range. */
interface Limits {
  readonly whenEmpty: number;
  readonly min: number;
  readonly max?: number;
}

/** A single number that may be left out. Throws "out-of-range". */
export function numberOf(argument: ArgumentName, value: number | null | undefined, limits: Limits): number {
  if (value === null || value === undefined) return limits.whenEmpty;
  const { min, max } = limits;
  if (value >= min && value <= (max ?? Number.POSITIVE_INFINITY)) return value;
  const facts = { argument, row: 1, column: 1, found: value, min };
  throw new FunctionFault("out-of-range", max === undefined ? facts : { ...facts, max });
}
