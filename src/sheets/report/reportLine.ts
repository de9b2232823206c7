import type { Light } from "../../domain/light";
import { LIGHT_LOOKS, LIGHT_WORDS } from "../lights";
import type { CellContent } from "../tableData";
import type { CellFormula } from "./cellFormula";
import type { ReportChart } from "./reportChart";
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
  /** A formula whose cells are known once the rows have their places. */
  readonly reckoned?: CellFormula;
  readonly numberFormat: string;
  readonly look: "words" | "strong" | "inner" | "right" | "number" | Light;
}

/** The cell of the hidden first row that names a column of the report, counted from 0. */
export const columnMark = (column: number): string => `styr:${column + 1}`;

/** Everything that stands on the sheet of a report, from its hidden first row. */
export function linesOf(sheet: ReportSheet): readonly ReportLine[] {
  const marks = sheet.widths.map((_, column) => wordsCell(columnMark(column)));
  return [
    { key: markKey(sheet), kind: "columns", cells: marks },
    ...sheet.rows.flatMap((row) => linesOfRow(withRoom(row, sheet.charts))),
  ];
}

/** A line is 15 points high. */
const LINE_POINTS = 15;
/** Below a chart. */
const CHART_MARGIN = 8;

/**
 * The space that a chart stands on is as high as the chart, so that nothing lies beneath it and a page is not broken within
 * it, and holds its description: Excel has no way for an add-in to give a chart alternative text.
 */
function withRoom(row: ReportRow, charts: readonly ReportChart[] = []): ReportRow {
  const chart = charts.find(({ anchor }) => anchor.rowKey === row.key);
  if (!chart || row.kind !== "space" || row.lines !== undefined) return row;
  const { height, column } = chart.anchor;
  const cells = Array.from({ length: Math.max(row.cells.length, column + 1) }, (_, at) => row.cells[at]);
  cells[column] ??= { kind: "words", words: chart.description };
  return { ...row, cells, lines: Math.ceil((height + CHART_MARGIN) / LINE_POINTS) };
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
  if (cell.kind === "number") {
    const { value, numberFormat, formula } = cell;
    return { value, numberFormat, look: "number", ...(formula && { reckoned: formula }) };
  }
  return { value: LIGHT_WORDS[cell.light], numberFormat: LIGHT_LOOKS[cell.light].numberFormat, look: cell.light };
}

/** A cell with words and nothing more. */
export function wordsCell(words: string): LineCell {
  return { value: words, numberFormat: "General", look: "words" };
}
