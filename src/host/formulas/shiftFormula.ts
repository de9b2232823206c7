import { columnFromLetters, columnLetters } from "../model/a1";
import { COLUMN_LIMIT, ROW_LIMIT } from "../model/grid";
import { tokenizeFormula } from "./tokenizeFormula";

/**
 * A shared formula as it reads `rows` further down and `columns` further right: relative references move, absolute ones
 * stay, and what leaves the sheet becomes `#REF!`.
 *
 * Example: `shiftFormula("A1*$B$1", 2, 0)` → `"A3*$B$1"`
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenizeFormula(formula)
    .map(({ kind, text }) => {
      if (kind === "cell") return shiftCell(text, rows, columns);
      if (kind === "span") return shiftSpan(text, rows, columns);
      return text;
    })
    .join("");
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, columnText = "", rowText = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) ?? [];
  const column = shiftColumn(columnText, columns);
  const row = shiftRow(rowText, rows);
  return column === undefined || row === undefined ? "#REF!" : column + row;
}

function shiftSpan(text: string, rows: number, columns: number): string {
  const ends = text.split(":").map((end) => (/\d/.test(end) ? shiftRow(end, rows) : shiftColumn(end, columns)));
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

function shiftRow(text: string, rows: number): string | undefined {
  if (text.startsWith("$")) return text;
  const row = Number(text) + rows;
  return row >= 1 && row <= ROW_LIMIT ? String(row) : undefined;
}

function shiftColumn(text: string, columns: number): string | undefined {
  if (text.startsWith("$")) return text;
  const column = (columnFromLetters(text) ?? COLUMN_LIMIT) + columns;
  return column >= 0 && column < COLUMN_LIMIT ? columnLetters(column) : undefined;
}
