import { cellKey, columnOfKey, rowOfKey } from "./grid";
import type { Cell, CellKey, CellValue, SheetModel, StyleId } from "./workbook";

/** The stored cell; undefined when nothing was ever written or formatted there. */
export function getCell(sheet: SheetModel, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The look of a cell without one of its own: its row's, else its column's, else the workbook's. */
export function inheritedStyle(sheet: SheetModel, row: number, column: number): StyleId {
  return sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0;
}

export function styleOf(sheet: SheetModel, row: number, column: number): StyleId {
  return getCell(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

export function cellValue(sheet: SheetModel, row: number, column: number): CellValue {
  return getCell(sheet, row, column)?.value ?? null;
}

/** Whether something stands in a cell: a value or a formula. */
export function hasContent(sheet: SheetModel, row: number, column: number): boolean {
  const cell = getCell(sheet, row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) return a.error === b.error;
  return Object.is(a, b) || (a === 0 && b === 0);
}

function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    isSameValue(a.value, b.value) &&
    a.formula === b.formula &&
    a.style === b.style &&
    a.arrayRange === b.arrayRange &&
    (a.spilled ?? false) === (b.spilled ?? false) &&
    (a.stale ?? false) === (b.stale ?? false)
  );
}

/**
 * Puts a cell in place (`undefined` takes it away) and remembers what stood there when the workbook was opened. A cell
 * that comes back to what it was is no longer counted as changed.
 */
export function setCell(sheet: SheetModel, key: CellKey, cell: Cell | undefined): void {
  const before = sheet.cells.get(key);
  if (isSameCell(before, cell)) return;
  if (cell) sheet.cells.set(key, cell);
  else sheet.cells.delete(key);
  if (!sheet.original.has(key)) sheet.original.set(key, before);
  else if (isSameCell(sheet.original.get(key), cell)) restoreOpened(sheet, key);
}

function restoreOpened(sheet: SheetModel, key: CellKey): void {
  const opened = sheet.original.get(key);
  if (opened) sheet.cells.set(key, opened);
  sheet.original.delete(key);
}

/** What may be put into a cell without touching its look. */
export type CellContent = Omit<Cell, "style">;

/**
 * Changes what a cell holds and keeps its look. An emptied cell that looks as its row or column does is taken away, unless
 * the opened file had it.
 */
export function setContent(sheet: SheetModel, row: number, column: number, content: CellContent): void {
  storeCell(sheet, cellKey(row, column), { ...content, style: styleOf(sheet, row, column) });
}

/** Changes how a cell looks and keeps what it holds. */
export function setStyle(sheet: SheetModel, row: number, column: number, style: StyleId): void {
  const cell = getCell(sheet, row, column);
  storeCell(sheet, cellKey(row, column), { ...(cell ?? { value: null, formula: undefined }), style });
}

function storeCell(sheet: SheetModel, key: CellKey, cell: Cell): void {
  const isBlank = cell.value === null && cell.formula === undefined;
  const needed =
    !isBlank || cell.style !== inheritedStyle(sheet, rowOfKey(key), columnOfKey(key)) || wasOpened(sheet, key);
  setCell(sheet, key, needed ? cell : undefined);
}

function wasOpened(sheet: SheetModel, key: CellKey): boolean {
  return sheet.original.has(key)
    ? sheet.original.get(key) !== undefined
    : sheet.cells.has(key) && sheet.part !== undefined;
}
