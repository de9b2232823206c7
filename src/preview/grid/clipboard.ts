import { getCell } from "../../host/model/cells";
import { usedRange } from "../../host/model/usedRange";
import type { GridRange } from "../../host/model/workbook";
import { editText } from "../input/editText";
import { parseInput } from "../input/parseInput";
import { readTsv, writeTsv } from "../input/tsv";
import type { CellEdit } from "../session/PreviewSession";
import { cellText } from "../sheet/cellText";
import type { SheetView } from "../sheet/SheetView";

/** The shown texts of a rectangle, as Excel puts them on the clipboard. Whole columns end with what is used. */
export function copyText(view: SheetView, range: GridRange): string {
  const used = usedRange(view.sheet, true, range) ?? range;
  const bottom = Math.min(range.bottom, Math.max(used.bottom, range.top));
  const right = Math.min(range.right, Math.max(used.right, range.left));
  const rows: string[][] = [];
  for (let row = range.top; row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = range.left; column <= right; column += 1) texts.push(shownText(view, row, column));
    rows.push(texts);
  }
  return writeTsv(rows);
}

/** A number is copied as typed, not as rounded for show; text as it stands. */
function shownText(view: SheetView, row: number, column: number): string {
  const cell = getCell(view.sheet, row, column);
  const format = view.formatAt(row, column);
  if (typeof cell?.value !== "number") return cellText(cell, format, view.workbook.date1904);
  return editText({ ...cell, formula: undefined }, format.numberFormat, view.workbook.date1904);
}

/** Edits that put pasted text in, from the selection's first cell; one pasted cell fills all of the selection. */
export function pasteEdits(view: SheetView, range: GridRange, text: string): readonly CellEdit[] {
  const rows = readTsv(text);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (single !== undefined) return fillEdits(view, range, single);
  return rows.flatMap((cells, down) =>
    cells.map((cell, right) => editAt(view, { row: range.top + down, column: range.left + right }, cell)),
  );
}

/** More cells than this are not filled one by one. */
const MAX_FILLED = 100_000;

function fillEdits(view: SheetView, range: GridRange, text: string): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (edits.length >= MAX_FILLED) return edits;
      edits.push(editAt(view, { row, column }, text));
    }
  }
  return edits;
}

function editAt(view: SheetView, { row, column }: { row: number; column: number }, text: string): CellEdit {
  const { numberFormat } = view.formatAt(row, column);
  return { row, column, input: parseInput(text, numberFormat, view.workbook.date1904) };
}

/** Edits that empty what a rectangle holds; looks stay. */
export function clearEdits(view: SheetView, range: GridRange): readonly CellEdit[] {
  const used = usedRange(view.sheet, true, range);
  if (used === undefined) return [];
  const edits: CellEdit[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = getCell(view.sheet, row, column);
      const isEmpty = cell === undefined || (cell.value === null && cell.formula === undefined);
      if (!isEmpty) edits.push({ row, column, input: { value: null } });
    }
  }
  return edits;
}
