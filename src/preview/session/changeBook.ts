import type { Host } from "../../host/host";
import { getCell, setStyle, styleOf } from "../../host/model/cells";
import { resizeTable } from "../../host/model/resizeTable";
import type { GridRange, SheetModel, StyleId } from "../../host/model/workbook";
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

/** Gives typed edits the look that typing gives: the input's number format, where it has one. */
export function styledEdits(host: Host, sheet: SheetModel, edits: readonly CellEdit[]): readonly StyledEdit[] {
  const { styles } = host.model;
  return edits.map((edit) => {
    const style = styleOf(sheet, edit.row, edit.column);
    const { numberFormat } = edit.input;
    return { ...edit, style: numberFormat === undefined ? style : styles.derive(style, { numberFormat }) };
  });
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

/** Puts tables back to where they reached, after the cells have been put back. */
export function restoreTables(host: Host, ranges: TableRanges): void {
  for (const table of host.model.tables) {
    const range = ranges.get(table.id);
    if (range !== undefined && JSON.stringify(range) !== JSON.stringify(table.range)) {
      resizeTable(host.model, table, range);
    }
  }
}
