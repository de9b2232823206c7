import type { StandingChart } from "../../sheets/report/planCharts";
import { columnMark } from "../../sheets/report/reportLine";
import { parseTag } from "../../sheets/report/rowTag";
import { parseMark, type SheetMark } from "../../sheets/report/sheetMark";
import type { StandingCell, StandingRow } from "../../sheets/report/standingReport";
import type { CellsRead } from "../readBlocks";

/** A report as it stands in the workbook. */
export interface StandingSheet {
  readonly name: string;
  /** Undefined on a sheet that does not say whose it is. */
  readonly mark: SheetMark | undefined;
  readonly isProtected: boolean;
  /** The hidden column with the row tags. */
  readonly tagColumn: number;
  /** Columns of the sheet by column of the report; undefined where the user has taken one away. */
  readonly columns: readonly (number | undefined)[];
  /** The first column to the right of everything. */
  readonly freeColumn: number;
  readonly rows: readonly StandingRow[];
  /** Rows that begin a page, from 0. */
  readonly breaks: readonly number[];
  readonly header: string;
  readonly footer: string;
  /** Charts of the add-in's. */
  readonly charts: readonly StandingChart[];
  /** There are charts of the user's too. */
  readonly hasOthersCharts: boolean;
}

/** What is known of a sheet before its cells are looked at: where they begin, and how it is printed. */
export interface SheetFrame {
  readonly name: string;
  readonly isProtected: boolean;
  /** Of the first cell in use. */
  readonly top: number;
  readonly left: number;
  readonly breaks: readonly number[];
  readonly header: string;
  readonly footer: string;
  /** Charts of the add-in's. */
  readonly charts: readonly StandingChart[];
  /** There are charts of the user's too. */
  readonly hasOthersCharts: boolean;
}

/** The cells of a sheet that are in use. */
export type SheetCells = Pick<CellsRead, "values" | "formulas" | "numberFormats">;

/** The sheet as a report; nothing when no cell of it is a row's tag. */
export function standingSheet({ top, left, ...frame }: SheetFrame, cells: SheetCells): readonly StandingSheet[] {
  const { values } = cells;
  const tagAt = values.map((row) => row.findIndex((cell) => parseTag(cell) !== undefined)).find((at) => at >= 0);
  const marks = values.find((row) => tagAt !== undefined && parseTag(row[tagAt])?.kind === "columns");
  if (tagAt === undefined || !marks) return [];
  const tag = parseTag(marks[tagAt]);
  const count = tag?.looks.length ?? 0;
  const columns = Array.from({ length: count }, (_, column) => placeOf(marks.indexOf(columnMark(column))));
  const above = Array.from({ length: top }, () => blankRow(count));
  return [
    {
      ...frame,
      mark: parseMark(tag?.key ?? ""),
      tagColumn: left + tagAt,
      columns: columns.map((at) => (at === undefined ? undefined : left + at)),
      freeColumn: left + (values[0]?.length ?? 0),
      rows: [...above, ...values.map((_, row) => standingRow(cells, row, { tagAt, columns }))],
    },
  ];
}

function placeOf(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

interface Places {
  readonly tagAt: number;
  readonly columns: readonly (number | undefined)[];
}

function standingRow(cells: SheetCells, row: number, { tagAt, columns }: Places): StandingRow {
  const values = cells.values[row] ?? [];
  const formulas = cells.formulas[row] ?? [];
  const cellAt = (column: number): StandingCell => {
    const value = values[column] ?? "";
    const entered = formulas[column];
    // Text that begins with "=" comes back in `formulas` as it is: value and formula are then the same.
    const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== value;
    const numberFormat = String(cells.numberFormats[row]?.[column]);
    return { value, numberFormat, ...(isFormula ? { formula: entered } : {}) };
  };
  return {
    tag: values[tagAt] ?? "",
    cells: columns.map((column) => (column === undefined ? undefined : cellAt(column))),
    hasOthers: values.some(
      (value, column) => column !== tagAt && !columns.includes(column) && (value !== "" || formulas[column] !== ""),
    ),
  };
}

function blankRow(columns: number): StandingRow {
  return {
    tag: "",
    cells: Array.from({ length: columns }, () => ({ value: "", numberFormat: "General" })),
    hasOthers: false,
  };
}
