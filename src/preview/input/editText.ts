import type { Cell } from "../../host/model/workbook";
import { serialDay } from "./parseDate";
import { parseInput } from "./parseInput";

/** Digits that a double surely has: beyond them 2.1 × 100 shows its binary rest. */
const SAFE_DIGITS = 15;

/**
 * The text that editing a cell starts from: its formula, or its value as it would be typed in Swedish, so that
 * committing it unchanged changes nothing. `numberFormat` is the cell's own; `date1904` the calendar its dates count in.
 *
 * Example: 0.021 in a cell with `0.0%` is `2,1%`.
 */
export function editText(cell: Cell | undefined, numberFormat: string, date1904: boolean): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? null;
  if (value === null || value === "") return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "number") return numberText(value, numberFormat, date1904);
  return isReadAsText(value, numberFormat, date1904) ? value : `'${value}`;
}

function isReadAsText(text: string, numberFormat: string, date1904: boolean): boolean {
  const read = parseInput(text, numberFormat, date1904);
  return read.value === text && read.formula === undefined;
}

function numberText(value: number, numberFormat: string, date1904: boolean): string {
  const letters = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[yd]/i.test(letters)) return serialDay(value, date1904) ?? decimalText(value);
  return letters.includes("%") ? `${decimalText(value * 100)}%` : decimalText(value);
}

function decimalText(value: number): string {
  return String(Number(value.toPrecision(SAFE_DIGITS))).replace(".", ",");
}
