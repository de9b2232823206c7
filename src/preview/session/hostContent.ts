import { parseInput } from "../../host/model/parseInput";
import type { Cell } from "../../host/model/workbook";
import type { CellInput } from "../input/parseInput";

/**
 * What the host is given for an input, as if typed in English: a text that English would read as something else (`1.5`,
 * `-minska`) is marked as text by an apostrophe. `numberFormat` is the cell's.
 *
 * Example: `hostContent({ value: "1.5" }, "General")` is `"'1.5"`.
 */
export function hostContent({ value, formula }: CellInput, numberFormat: string): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value !== "string") return value;
  const read = parseInput(value, numberFormat);
  const isReadAsText = read.kind === "constant" && read.value === value;
  return isReadAsText && !value.startsWith("'") ? value : `'${value}`;
}

/** The input that gives a cell back what it held. */
export function heldInput(cell: Cell | undefined): CellInput {
  if (cell?.formula !== undefined && cell.spilled !== true) return { value: null, formula: cell.formula };
  const value = cell?.value ?? null;
  if (cell?.spilled === true) return { value: null };
  // An error that was typed is read as one again where formulas are.
  return typeof value === "object" && value !== null ? { value: null, formula: `=${value.error}` } : { value };
}
