import { setCell } from "./cells";
import { shiftCharts } from "./charts/moveCharts";
import { COLUMN_LIMIT, cellKey, columnOfKey, rowCount, rowOfKey } from "./grid";
import { removeTable } from "./removeTable";
import { bandOf, type RowShift, shiftRange } from "./shiftRange";
import { shiftRowSettings } from "./shiftRowSettings";
import { cellsIn } from "./usedRange";
import type { Cell, CellKey, GridRange, SheetModel, WorkbookModel } from "./workbook";

/** Whether a table, a merged cell or an array stands in the way: a part of it would move and another not. */
export function isShiftBlocked(model: WorkbookModel, sheet: SheetModel, shift: RowShift): boolean {
  const tables = model.tables.filter((table) => table.sheetId === sheet.id).map((table) => table.range);
  const isTorn = [...tables, ...sheet.merges].some((range) => shiftRange(range, shift) === "conflict");
  return isTorn || arraysOf(sheet).some((range) => !movesWhole(range, shift));
}

function arraysOf(sheet: SheetModel): readonly GridRange[] {
  return [...sheet.cells.values()].flatMap(({ arrayRange }) => arrayRange ?? []);
}

/** An array's result cannot grow or shrink with rows: it moves, stays, or is deleted whole. */
function movesWhole(range: GridRange, shift: RowShift): boolean {
  const moved = shiftRange(range, shift);
  return moved !== "conflict" && (moved === undefined || rowCount(moved) === rowCount(range));
}

function moveCells(sheet: SheetModel, shift: RowShift): void {
  const moving = [...cellsIn(sheet, bandOf(shift))];
  for (const [key] of moving) setCell(sheet, key, undefined);
  for (const [key, cell] of moving) {
    if (shift.count < 0 && rowOfKey(key) < shift.from - shift.count) continue;
    setCell(sheet, movedKey(key, shift), movedCell(cell, shift));
  }
}

function movedCell(cell: Cell, shift: RowShift): Cell {
  const arrayRange = cell.arrayRange && movedOrSame(cell.arrayRange, shift);
  return arrayRange ? { ...cell, arrayRange } : cell;
}

function movedKey(key: CellKey, shift: RowShift): CellKey {
  return cellKey(rowOfKey(key) + shift.count, columnOfKey(key));
}

function movedOrSame(range: GridRange, shift: RowShift): GridRange | undefined {
  const moved = shiftRange(range, shift);
  return moved === "conflict" ? range : moved;
}

function moveNotes(sheet: SheetModel, shift: RowShift): void {
  const entries = [...sheet.notes].flatMap(([key, note]) => {
    const at = { top: rowOfKey(key), left: columnOfKey(key), bottom: rowOfKey(key), right: columnOfKey(key) };
    const moved = movedOrSame(at, shift);
    return moved ? [[cellKey(moved.top, moved.left), note] as const] : [];
  });
  if (entries.every(([key, note]) => sheet.notes.get(key) === note) && entries.length === sheet.notes.size) return;
  sheet.notes.clear();
  for (const [key, note] of entries) sheet.notes.set(key, note);
  sheet.changed.add("notes");
}

function moveTables(model: WorkbookModel, sheet: SheetModel, shift: RowShift): void {
  for (const table of model.tables.filter((item) => item.sheetId === sheet.id)) {
    const moved = movedOrSame(table.range, shift);
    if (!moved) removeTable(model, table);
    else if (moved !== table.range) Object.assign(table, { range: moved, changed: true });
  }
}

/**
 * Moves the cells of some columns down (or up, over deleted ones) with everything that hangs on them: tables, notes, merged
 * cells, validation and, with whole rows, charts. Formulas and names are the caller's to rewrite.
 * Ask `isShiftBlocked` first.
 */
export function shiftRows(model: WorkbookModel, sheet: SheetModel, shift: RowShift): void {
  moveCells(sheet, shift);
  moveTables(model, sheet, shift);
  moveNotes(sheet, shift);
  const merges = sheet.merges.flatMap((merge) => movedOrSame(merge, shift) ?? []);
  const validations = sheet.validations.flatMap((validation) => {
    const range = movedOrSame(validation.range, shift);
    return range ? [{ ...validation, range }] : [];
  });
  if (JSON.stringify(merges) !== JSON.stringify(sheet.merges)) sheet.changed.add("merges");
  if (JSON.stringify(validations) !== JSON.stringify(sheet.validations)) sheet.changed.add("validations");
  if (shift.left === 0 && shift.right === COLUMN_LIMIT - 1) {
    shiftRowSettings(sheet, shift);
    shiftCharts(sheet, shift);
  }
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  sheet.validations.splice(0, sheet.validations.length, ...validations);
}
