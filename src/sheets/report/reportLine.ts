import type { Light } from "../../domain/light";
import { LIGHT_LOOKS, LIGHT_WORDS } from "../lights";
import type { CellContent } from "../tableData";
import type { ReportCell, ReportRow, ReportRowKind, ReportSheet } from "./reportSheet";
import { markKey } from "./sheetMark";

/**
 * What a row on the sheet is. A `text` row of the report is two: its label, and under it the box that is the user's.
 * `columns` is the hidden first row, whose cells name the report's columns.
 */
export type LineKind = Exclude<ReportRowKind, "text"> | "label" | "box" | "columns";

/** One row on the sheet as it is to be. */
export interface ReportLine {
  readonly key: string;
  readonly kind: LineKind;
  /** By column of the report; an undefined cell is left alone. */
  readonly cells: readonly (LineCell | undefined)[];
  readonly breakBefore?: true;
  /** Height in lines of text; from the text's length when not given. */
  readonly lines?: number;
}

/** A cell as it is to be: text stays text whatever it begins with, unless there is a `formula`, which is put back. */
export interface LineCell {
  readonly value: CellContent;
  readonly formula?: string;
  readonly numberFormat: string;
  readonly look: "words" | "strong" | "inner" | "right" | "number" | Light;
}

/** The cell of the hidden first row that names a column of the report, counted from 0. */
export const columnMark = (column: number): string => `styr:${column + 1}`;

/** Everything that stands on the sheet of a report, from its hidden first row. */
export function linesOf(sheet: ReportSheet): readonly ReportLine[] {
  const marks = sheet.widths.map((_, column) => wordsCell(columnMark(column)));
  return [{ key: markKey(sheet), kind: "columns", cells: marks }, ...sheet.rows.flatMap(linesOfRow)];
}

function linesOfRow({ key, kind, cells, breakBefore, lines }: ReportRow): readonly ReportLine[] {
  const own = {
    key,
    cells: cells.map((cell) => cell && lineCell(cell)),
    ...(breakBefore === undefined ? {} : { breakBefore }),
  };
  const height = lines === undefined ? {} : { lines };
  if (kind !== "text") return [{ ...own, kind, ...height }];
  return [
    { ...own, kind: "label" },
    { key, kind: "box", cells: [], ...height },
  ];
}

function lineCell(cell: ReportCell): LineCell {
  if (cell.kind === "words") return { ...wordsCell(cell.words), look: cell.align ?? cell.depth ?? "words" };
  if (cell.kind === "number") return { value: cell.value, numberFormat: cell.numberFormat, look: "number" };
  return { value: LIGHT_WORDS[cell.light], numberFormat: LIGHT_LOOKS[cell.light].numberFormat, look: cell.light };
}

/** A cell with words and nothing more. */
export function wordsCell(words: string): LineCell {
  return { value: words, numberFormat: "General", look: "words" };
}
