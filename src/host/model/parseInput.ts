import type { CellValue } from "./workbook";

/** What typing a text (or giving it to `Range.values`) puts in a cell. */
export type Input =
  | {
      readonly kind: "constant";
      readonly value: CellValue;
      readonly numberFormat?: string;
      readonly quotePrefix?: true;
    }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "unreadable" };

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"] as const;
const NUMBER = /^[+-]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[+-]?\d+)?(\s*%)?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was, so days before it have one less.
  return isReal ? (serial < 61 ? serial - 1 : serial) : undefined;
}

function readNumber(text: string): Input | undefined {
  if (!NUMBER.test(text) || (text.includes(",") && !/^[+-]?\d{1,3}(,\d{3})+(\D|$)/.test(text))) return undefined;
  const number = Number(text.replaceAll(",", "").replace(/\s*%$/, ""));
  if (!text.endsWith("%")) return { kind: "constant", value: number };
  return { kind: "constant", value: number / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
}

/** How many days later a workbook that counts from 1904 begins. */
const DAYS_TO_1904 = 1462;

function readDate(text: string, date1904: boolean): Input | undefined {
  const match = ISO_DATE.exec(text);
  const serial = match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  if (serial === undefined) return undefined;
  const value = date1904 ? serial - DAYS_TO_1904 : serial;
  return value < 0 ? undefined : { kind: "constant", value, numberFormat: "yyyy-mm-dd" };
}

function readWord(text: string): Input | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  const error = ERRORS.find((known) => known === upper);
  return error ? { kind: "constant", value: { error } } : undefined;
}

function readFormula(text: string): Input | undefined {
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  if (text.startsWith("@")) return { kind: "unreadable" };
  return /^[+-]./.test(text) ? { kind: "formula", formula: `=${text}` } : undefined;
}

/**
 * Reads a text as Excel reads what is typed, in the API's language (English, decimal point): `""` empties, `'x` is the
 * text x, `=…` (and `+…`, `-…` that is no number) a formula, `12`, `1,234.5`, `5%`, `TRUE`, `#N/A` and ISO dates are what
 * they look like. In a cell with the format `@` every text stays a text. Other dates are left as text: Excel reads them by
 * the user's locale.
 */
export function parseInput(text: string, numberFormat: string, date1904 = false): Input {
  if (text === "") return { kind: "constant", value: null };
  if (text.startsWith("'")) return { kind: "constant", value: text.slice(1), quotePrefix: true };
  if (numberFormat === "@") return { kind: "constant", value: text };
  const trimmed = text.trim();
  return (
    readNumber(trimmed) ??
    readDate(trimmed, date1904) ??
    readWord(trimmed) ??
    readFormula(text) ?? { kind: "constant", value: text }
  );
}
