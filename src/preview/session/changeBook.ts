import type { Host } from "../../host/host";
import { getCell, setStyle, styleOf } from "../../host/model/cells";
import { resizeTable } from "../../host/model/resizeTable";
import { growingTable, typedStyle } from "../../host/model/tableGrowth";
import type { GridRange, SheetModel, StyleId, Validation } from "../../host/model/workbook";
import { heldInput, hostContent } from "./hostContent";
import type { CellEdit } from "./PreviewSession";

/** One cell's input with the look it shall have. */
export interface StyledEdit extends CellEdit {
  readonly style: StyleId;
}

/** Where tables reached before a change: typing below one makes it grow. */
export type TableRanges = ReadonlyMap<string, GridRange>;

/** Notes how the cells of some edits stand, as the edits that put them back. */
export function heldEdits(sheet: SheetModel, edits: readonly CellEdit[]): readonly StyledEdit[] {
  return edits.map(({ row, column }) => ({
    row,
    column,
    input: heldInput(getCell(sheet, row, column)),
    style: styleOf(sheet, row, column),
  }));
}

/** Gives typed edits the look that typing gives: that of the row above below a table, else the input's number format. */
export function styledEdits(host: Host, sheet: SheetModel, edits: readonly CellEdit[]): readonly StyledEdit[] {
  const { styles } = host.model;
  const range = spanOf(edits);
  const table = range && growingTable(host.model, { sheet, range });
  return edits.map((edit) => {
    const style = typedStyle(sheet, table, edit);
    const { numberFormat } = edit.input;
    const isPlain = numberFormat !== undefined && (!table || styles.get(style).numberFormat === "General");
    return { ...edit, style: isPlain ? styles.derive(style, { numberFormat }) : style };
  });
}

/** The cells that some edits change: those typed in, and the rest of the rows that a table takes in by them. */
export function touchedEdits(host: Host, sheet: SheetModel, edits: readonly CellEdit[]): readonly CellEdit[] {
  const range = spanOf(edits);
  const table = range && growingTable(host.model, { sheet, range });
  if (!range || !table) return edits;
  const { left, right } = table.range;
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((row) => columns.map((column) => ({ row, column, input: { value: null } })));
}

/** Where the tables reach now. */
export function tableRanges(host: Host): TableRanges {
  return new Map(host.model.tables.map(({ id, range }) => [id, range]));
}

/** Makes all edits as one change, so that formulas are computed and listeners called once. Throws what the host refuses. */
export function makeEdits(host: Host, sheet: SheetModel, edits: readonly StyledEdit[]): void {
  const range = spanOf(edits);
  if (range === undefined) return;
  const content: (string | number | boolean | null)[][] = Array.from({ length: range.bottom - range.top + 1 }, () =>
    new Array(range.right - range.left + 1).fill(null),
  );
  for (const { row, column, input, style } of edits) {
    const cells = content[row - range.top];
    if (cells !== undefined) cells[column - range.left] = hostContent(input, host.model.styles.get(style).numberFormat);
  }
  const before = edits.map(({ row, column }) => styleOf(sheet, row, column));
  giveStyles(sheet, edits);
  try {
    host.userEdit(sheet.id, range, content);
  } catch (error) {
    giveStyles(
      sheet,
      edits.map((edit, index) => ({ ...edit, style: before[index] ?? edit.style })),
    );
    throw error;
  }
}

/** Gives cells exactly these looks. */
export function giveStyles(sheet: SheetModel, edits: readonly StyledEdit[]): void {
  for (const { row, column, style } of edits) {
    if (styleOf(sheet, row, column) !== style) setStyle(sheet, row, column, style);
  }
}

function spanOf(edits: readonly CellEdit[]): GridRange | undefined {
  if (edits.length === 0) return undefined;
  let [top, left, bottom, right] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 0, 0];
  for (const { row, column } of edits) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** Puts a sheet's validation back to what it was. */
export function restoreValidations(sheet: SheetModel, validations: readonly Validation[]): void {
  if (JSON.stringify(validations) === JSON.stringify(sheet.validations)) return;
  sheet.validations.splice(0, sheet.validations.length, ...validations);
  sheet.changed.add("validations");
}

/** Puts tables back to where they reached, after the cells have been put back. */
export function restoreTables(host: Host, ranges: TableRanges): void {
  for (const table of host.model.tables) {
    const range = ranges.get(table.id);
    if (range !== undefined && JSON.stringify(range) !== JSON.stringify(table.range)) {
      resizeTable(host.model, table, range);
    }
  }
}
