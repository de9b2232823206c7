import { parseDate } from "./parseDate";
import { parseNumber } from "./parseNumber";

/** What a typed text becomes: a value, or a formula in English; `numberFormat` only where typing gives the cell one. */
export interface CellInput {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/**
 * Reads what somebody typed, as a Swedish Excel does: `1 234,5` is a number, `2,1 %` a share shown as percent,
 * `2026-03-01` a date, `SANT` a truth value, `=A1+1` a formula (function names in English), `'007` a text.
 * `numberFormat` is what the cell has: a text cell (`@`) keeps everything as text, in a per cent cell `2,5` is 2,5 %
 * (from 1 on; `0,5` is 50 %), and only `General` is given a format.
 * Never fails: what is nothing else is text. `date1904` tells which day dates count from.
 *
 * Example: `parseInput("2,1 %", "General", false)` is `{ value: 0.021, numberFormat: "0.0%" }`.
 */
export function parseInput(text: string, numberFormat: string, date1904: boolean): CellInput {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const read = readFlag(text) ?? parseDate(text, date1904) ?? parseNumber(text);
  if (read === undefined) return { value: text };
  if (numberFormat === "General") return read;
  return { value: isShareCell(numberFormat) ? asShare(read) : read.value };
}

/** Per cent within a text in quotation marks, or escaped, is no more than a sign. */
function isShareCell(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** Excel's own rule for what is typed without the sign. */
function asShare({ value, numberFormat }: CellInput): CellInput["value"] {
  const isShare = numberFormat?.includes("%") ?? false;
  return typeof value !== "number" || isShare || Math.abs(value) < 1 ? value : Number(`${value}e-2`);
}

function readFlag(text: string): CellInput | undefined {
  const word = text.trim().toLocaleUpperCase("sv");
  if (word === "SANT" || word === "TRUE") return { value: true };
  if (word === "FALSKT" || word === "FALSE") return { value: false };
  return undefined;
}
