import type { ColumnValidation } from "../tableData";
import type { CellKind, KindName } from "./cellKind";
import { type NumberRange, readNumber } from "./readNumber";

interface NumberLook {
  readonly name: KindName;
  readonly numberFormat: string;
}

function numberKind({ name, numberFormat }: NumberLook, range: NumberRange): CellKind<number> {
  return {
    name,
    numberFormat,
    align: "right",
    validation: validationOf(range),
    read: (content, at) => readNumber(content, at, range),
    write: (value) => value,
  };
}

function validationOf({ min, max, isWhole }: NumberRange): ColumnValidation | undefined {
  if (min === undefined || max === undefined) return undefined;
  return { kind: isWhole === true ? "whole" : "decimal", min, max };
}

/** No money, price or head count is larger; what is would make sums overflow, or lose their öre. */
const LARGEST = 1e15;

/** A number kind that also refuses what is too large to count with; Excel's own validation says nothing of that. */
function bounded(look: NumberLook, range: NumberRange): CellKind<number> {
  const within = { ...range, min: range.min ?? -LARGEST, max: range.max ?? LARGEST };
  return { ...numberKind(look, range), read: (content, at) => readNumber(content, at, within) };
}

/** An amount in Beloppsenhet, at most 10¹⁵ either way. */
export function amount(range: NumberRange = {}): CellKind<number> {
  return bounded({ name: "amount", numberFormat: "#,##0" }, range);
}

/** A price in kr, at most 10¹⁵. */
export function price(range: NumberRange = {}): CellKind<number> {
  return bounded({ name: "price", numberFormat: "#,##0" }, range);
}

/** A share or a change as an Excel percentage; `2,1 %` as text is read too. */
export function percent(range: NumberRange): CellKind<number> {
  return numberKind({ name: "percent", numberFormat: "0.0%" }, { ...range, allowsPercentSign: true });
}

/** A number of any unit: a target, a limit, a weight. A percent sign in text makes it a share. */
export function number(range: NumberRange = {}): CellKind<number> {
  return numberKind({ name: "number", numberFormat: "General" }, { ...range, allowsPercentSign: true });
}

/** A number of whole persons, at most 10¹⁵; a forecast's decimals are read and counted with, and not shown. */
export function count(range: NumberRange = { min: 0 }): CellKind<number> {
  return bounded({ name: "count", numberFormat: "#,##0" }, range);
}

/** A volume, at most 10¹⁵; halves occur, since a year's mean is not rounded. */
export function volume(range: NumberRange = { min: 0 }): CellKind<number> {
  return bounded({ name: "count", numberFormat: "#,##0.0" }, range);
}

/** A whole number within limits. */
export function whole(min: number, max: number): CellKind<number> {
  return numberKind({ name: "whole", numberFormat: "0" }, { min, max, isWhole: true });
}
