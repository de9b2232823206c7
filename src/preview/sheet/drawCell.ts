import { formatA1 } from "../../host/model/a1";
import { getCell } from "../../host/model/cells";
import { cellKey, rangeAt } from "../../host/model/grid";
import type { Cell, CellFormat, GridRange } from "../../host/model/workbook";
import { textWidth } from "../grid/textWidth";
import { cellFont } from "./cellFont";
import { type CellStyle, cellStyle, indentPixels, textAlign } from "./cellStyle";
import { cellText } from "./cellText";
import type { SheetView } from "./SheetView";
import { type TableLook, tableLook } from "./tableLook";

/** One cell ready to draw. Widths and heights in pixels. */
export interface DrawnCell {
  /** `C7`. */
  readonly address: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly vertical: CellFormat["verticalAlignment"];
  readonly isWrapped: boolean;
  readonly indent: number;
  readonly style: CellStyle;
  readonly isFilled: boolean;
  readonly width: number;
  readonly height: number;
  /** How far a text that does not fit may run out over the empty cells beside it; at least the cell's own width. */
  readonly textWidth: number;
  /** The same while the frozen columns stand beside scrolled ones: it ends where they do. */
  readonly frozenTextWidth: number;
  /** Whether the line between frozen and scrolled columns runs along its right side. */
  readonly isFreezeEdge: boolean;
  readonly hasNote: boolean;
  readonly table: TableLook | undefined;
}

/** Room on both sides of a text. */
const PADDING = 6;
/** Columns that a long text may run over. */
const MAX_RUN = 30;

/** Works out how the cell at (row, column) is shown; of a merged rectangle the first cell is shown over all of it. */
export function drawCell(view: SheetView, row: number, column: number): DrawnCell {
  const cell = getCell(view.sheet, row, column);
  const format = view.formatAt(row, column);
  const range = view.mergeAt(row, column) ?? rangeAt(row, column);
  const width = view.columns.offset(range.right + 1) - view.columns.offset(range.left);
  const text = fittedText(cellText(cell, format, view.workbook.date1904), { cell, format, width });
  const hasNote = view.sheet.notes.has(cellKey(row, column));
  const address = formatA1(rangeAt(row, column));
  return {
    address,
    label: [...(text === "" ? [] : [text]), address, ...(hasNote ? ["anteckning"] : [])].join(", "),
    text,
    align: textAlign(format, cell?.value ?? null),
    vertical: format.verticalAlignment,
    isWrapped: format.wrapText,
    indent: indentPixels(format),
    style: cellStyle(format, view.workbook.styles.get(0)),
    isFilled: format.fill !== null,
    width,
    height: view.rows.offset(range.bottom + 1) - view.rows.offset(range.top),
    textWidth: isRunning(cell, format, width) ? runWidth(view, range) : width,
    frozenTextWidth: view.columns.offset(view.frozenColumns) - view.columns.offset(range.left),
    isFreezeEdge: view.frozenColumns > 0 && range.right === view.frozenColumns - 1,
    hasNote,
    table: tableLook(view.tables, { row, column }),
  };
}

interface Fitting {
  readonly cell: Cell | undefined;
  readonly format: CellFormat;
  readonly width: number;
}

/** The text as shown; a number that does not fit is shown as `####`, never cut into a smaller one. */
function fittedText(text: string, { cell, format, width }: Fitting): string {
  if (typeof cell?.value !== "number" || width === 0) return text;
  const isTooWide = needs(text, format, width - 2);
  return isTooWide ? "#".repeat(Math.max(1, Math.floor((width - PADDING) / textWidth("#", cellFont(format))))) : text;
}

function isRunning(cell: Cell | undefined, format: CellFormat, width: number): boolean {
  if (typeof cell?.value !== "string" || format.wrapText || textAlign(format, cell.value) !== "left") return false;
  return needs(cell.value, format, width - PADDING);
}

/** Wider than any letter: a text that fits by this need not be measured. */
const WIDEST_LETTER = 1.1;

function needs(text: string, format: CellFormat, room: number): boolean {
  const font = cellFont(format);
  return text.length * font.pixels * WIDEST_LETTER > room && textWidth(text, font) > room;
}

/** Pixels to the next cell that holds something, or to the sheet's end. */
function runWidth(view: SheetView, range: GridRange): number {
  let last = range.right;
  const limit = Math.min(view.columns.count - 1, last + MAX_RUN);
  while (last < limit && isFree(view, range.top, last + 1)) last += 1;
  return view.columns.offset(last + 1) - view.columns.offset(range.left);
}

function isFree(view: SheetView, row: number, column: number): boolean {
  return (getCell(view.sheet, row, column)?.value ?? null) === null && view.mergeAt(row, column) === undefined;
}
