import { formatAddress } from "../model/a1";
import type { GridRange, SheetModel, TableModel } from "../model/workbook";

/** What a structured reference is read against. */
export interface StructuredPlace {
  readonly table: TableModel;
  /** Name of the table's sheet. */
  readonly sheet: SheetModel;
  /** Row of the cell whose formula it is. */
  readonly row: number;
}

type Area = "data" | "all" | "headers" | "totals" | "row";

const areas: Readonly<Record<string, Area>> = {
  "#data": "data",
  "#all": "all",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "row",
};

/**
 * The address a structured reference stands for; "#REF!" for a column or a part that the table does not have.
 * `bracket` is what follows the table's name, "" for the name alone.
 *
 * Example: `structuredReference("[[#Totals],[Ram]]", place)` → `"Uppföljning!C5"`
 */
export function structuredReference(bracket: string, { table, sheet, row }: StructuredPlace): string {
  const { wanted, columns } = parseBracket(bracket);
  const rows = rowsOf(wanted.length === 0 ? ["data"] : wanted, table, row);
  const span = columnsOf(columns, table);
  if (!rows || !span) return "#REF!";
  return formatAddress(sheet.name, { ...rows, ...span });
}

interface Reference {
  readonly wanted: readonly Area[];
  /** First and last column; none for the whole width. */
  readonly columns: readonly string[];
}

function parseBracket(bracket: string): Reference {
  let inner = bracket.slice(1, -1).trim();
  const wanted: Area[] = [];
  const columns: string[] = [];
  if (inner.startsWith("@")) {
    wanted.push("row");
    inner = inner.slice(1).trim();
  }
  for (const item of splitOutside(inner, ",")) {
    for (const end of splitOutside(item, ":")) {
      const name = end.startsWith("[") && end.endsWith("]") ? end.slice(1, -1) : end;
      const area = areas[name.trim().toLowerCase()];
      if (area) wanted.push(area);
      else if (name !== "") columns.push(name.replace(/'(.)/gs, "$1"));
    }
  }
  return { wanted, columns };
}

/** Parts of a text between separators that stand outside brackets; an apostrophe hides the next character. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const isWhole = separator === ":" && !text.startsWith("[");
  for (let i = 0; i < text.length && !isWhole; i++) {
    const char = text[i];
    if (char === "'") i++;
    else if (char === "[") depth++;
    else if (char === "]") depth--;
    else if (char === separator && depth === 0 && (text[start] === "[" || separator === ":")) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

type Rows = Pick<GridRange, "top" | "bottom">;

function rowsOf(wanted: readonly Area[], table: TableModel, row: number): Rows | undefined {
  const found = wanted.map((area) => areaRows(area, table, row));
  const present = found.filter((rows) => rows !== undefined);
  if (present.length !== found.length) return undefined;
  return { top: Math.min(...present.map(({ top }) => top)), bottom: Math.max(...present.map(({ bottom }) => bottom)) };
}

function areaRows(area: Area, { range, hasHeaders, hasTotals }: TableModel, row: number): Rows | undefined {
  const data = { top: range.top + (hasHeaders ? 1 : 0), bottom: range.bottom - (hasTotals ? 1 : 0) };
  if (area === "all") return range;
  if (area === "data") return data.top <= data.bottom ? data : undefined;
  if (area === "headers") return hasHeaders ? { top: range.top, bottom: range.top } : undefined;
  if (area === "totals") return hasTotals ? { top: range.bottom, bottom: range.bottom } : undefined;
  return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : undefined;
}

function columnsOf(
  names: readonly string[],
  { columns, range }: TableModel,
): Pick<GridRange, "left" | "right"> | undefined {
  if (names.length === 0) return { left: range.left, right: range.right };
  const found = names.map((name) => columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (found.includes(-1)) return undefined;
  return { left: range.left + Math.min(...found), right: range.left + Math.max(...found) };
}
