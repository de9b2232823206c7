import { COLUMN_LIMIT, isOnSheet, ROW_LIMIT, spansAllColumns, spansAllRows } from "./grid";
import type { GridRange } from "./workbook";

/** An address with the sheet it names, if it names one. */
export interface SheetAddress {
  readonly sheet: string | undefined;
  readonly range: GridRange;
}

/** Letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, from 0, of letters in either case; undefined when they name none. */
export function columnFromLetters(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= COLUMN_LIMIT ? column - 1 : undefined;
}

/** A range as Excel writes it: `B2`, `A1:C3`, `A:C`, `1:3`. */
export function formatA1(range: GridRange): string {
  if (spansAllRows(range)) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  if (spansAllColumns(range)) return `${range.top + 1}:${range.bottom + 1}`;
  const first = `${columnLetters(range.left)}${range.top + 1}`;
  if (range.top === range.bottom && range.left === range.right) return first;
  return `${first}:${columnLetters(range.right)}${range.bottom + 1}`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnFromLetters(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (match[1] !== undefined && column === undefined) return undefined;
  if (row !== undefined && (row < 0 || row >= ROW_LIMIT)) return undefined;
  return { row, column };
}

/**
 * Reads an A1 reference without a sheet name: `B2`, `$A$1:C3`, `A:C`, `1:3`, corners in any order.
 * Undefined when the text is not one (`A` alone is a name, not a column).
 */
export function parseA1(text: string): GridRange | undefined {
  const [first, last, ...rest] = text.trim().split(":").map(parseCorner);
  if (!first || rest.length > 0) return undefined;
  if (!last) {
    if (text.includes(":") || first.row === undefined || first.column === undefined) return undefined;
    return { top: first.row, left: first.column, bottom: first.row, right: first.column };
  }
  return rangeOfCorners(first, last);
}

function rangeOfCorners(first: Corner, last: Corner): GridRange | undefined {
  const rows = bounds(first.row, last.row, ROW_LIMIT);
  const columns = bounds(first.column, last.column, COLUMN_LIMIT);
  if (!rows || !columns) return undefined;
  const range = { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
  return isOnSheet(range) ? range : undefined;
}

function bounds(a: number | undefined, b: number | undefined, limit: number): readonly [number, number] | undefined {
  if (a === undefined && b === undefined) return [0, limit - 1];
  return a === undefined || b === undefined ? undefined : [Math.min(a, b), Math.max(a, b)];
}

/** A sheet name as it stands in an address: in apostrophes where Excel needs them (`'Mål 2026'`). */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

function looksLikeReference(name: string): boolean {
  return parseA1(name) !== undefined || /^[rR](\d+)?([cC](\d+)?)?$|^[cC](\d+)?$/.test(name);
}

/** A range with its sheet: `Mål!A1:B2`, `'Mått och mål'!C7`. */
export function formatAddress(sheetName: string, range: GridRange): string {
  return `${quoteSheetName(sheetName)}!${formatA1(range)}`;
}

/** Reads `A1:B2`, `Blad!A1` or `'It''s'!A:A`; undefined when it is not an address. */
export function parseAddress(text: string): SheetAddress | undefined {
  const mark = text.lastIndexOf("!");
  const range = parseA1(text.slice(mark + 1));
  if (!range) return undefined;
  if (mark < 0) return { sheet: undefined, range };
  const sheet = unquote(text.slice(0, mark).trim());
  return sheet === undefined ? undefined : { sheet, range };
}

function unquote(name: string): string | undefined {
  if (!name.startsWith("'")) return name.includes("'") || name === "" ? undefined : name;
  const inner = name.slice(1, -1);
  const isQuoted = name.length > 2 && name.endsWith("'") && !/(^|[^'])'('')*([^']|$)/.test(inner);
  return isQuoted ? inner.replaceAll("''", "'") : undefined;
}

/** Splits `A1,'a,b'!C2` at the commas that are not within apostrophes. */
export function splitAddresses(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];
}
