import type { CellRef, ResizeChange } from "../sheets/tableData";
import type { Block } from "./address";
import type { WriteBlock } from "./blocks";
import { supports } from "./supports";

/** What Excel calls the automatic colour of text. */
export const DEFAULT_FONT_COLOR = "#000000";

/** What stands around a table that is to change size; asked for, not yet answered. */
export interface ResizeQuery {
  readonly change: ResizeChange;
  readonly table: Excel.Table;
  readonly below: Excel.Range | undefined;
}

/** A change of size and how many rows what stands below the table moves by it (0, or as many as the table changes). */
export interface Resizing {
  readonly change: ResizeChange;
  readonly rowsMoved: number;
}

/** Asks whether the rows a table would grow into are free, and whether it has a totals row. */
export function askResize(context: Excel.RequestContext, change: ResizeChange): ResizeQuery {
  const table = context.workbook.tables.getItem(change.table);
  table.load({ showTotals: true });
  const growth = change.toRows - change.fromRows;
  const below = growth > 0 ? rowsOf(context, change, change.fromRows, growth) : undefined;
  below?.load({
    formulas: true,
    numberFormat: true,
    format: { fill: { pattern: true }, font: { color: true } },
  });
  return { change, table, below };
}

/**
 * Decides how a table changes size: free rows are taken in or given back, which is one cheap resize; where the user has
 * something below, the table has a totals row, or Excel is older than `Table.resize` (ExcelApi 1.13), rows are inserted or
 * deleted and what is below moves.
 */
export function resizingOf({ change, table, below }: ResizeQuery): Resizing {
  const isFree = below?.formulas.every((row) => row.every((cell) => cell === "")) ?? true;
  const canResize = supports("1.13");
  return { change, rowsMoved: table.showTotals || !isFree || !canResize ? change.toRows - change.fromRows : 0 };
}

/**
 * The free rows that a table grows into, empty and with their number formats, so that they are so again when it shrinks back. Rows that
 * are inserted go as they came.
 */
export function rowsBeneath(query: ResizeQuery): readonly WriteBlock[] {
  const { change, below } = query;
  if (!below || resizingOf(query).rowsMoved !== 0) return [];
  const { sheet, left, width, fromRows, toRows } = change;
  const top = change.top + 1 + fromRows;
  return [
    {
      sheet,
      top,
      left,
      bottom: top + toRows - fromRows - 1,
      right: left + width - 1,
      // Emptied as a person would: what made a text of "2026-08" goes too.
      values: below.numberFormat.map((row) => row.map(() => "")),
      numberFormats: below.numberFormat.map((row) => row.map(String)),
    },
  ];
}

/** The columns of the free rows that a table grows into, where some cell has colours of the user's; none where all are plain. */
export function columnsBeneath(query: ResizeQuery): readonly Block[] {
  const { change, below } = query;
  if (!below || resizingOf(query).rowsMoved !== 0 || isPlain(below.format)) return [];
  const { sheet, left, width, top, fromRows, toRows } = change;
  return Array.from({ length: width }, (_, index) => ({
    sheet,
    top: top + 1 + fromRows,
    left: left + index,
    bottom: top + toRows,
    right: left + index,
  }));
}

/** Excel gives a property that differs between the cells as `null`. */
function isPlain({ fill, font }: Excel.RangeFormat): boolean {
  return fill.pattern === "None" && font.color === DEFAULT_FONT_COLOR;
}

/** Gives a table its new number of body rows. Rows that fall away are emptied. */
export function resizeTable(context: Excel.RequestContext, { change, rowsMoved }: Resizing): void {
  const table = context.workbook.tables.getItem(change.table);
  const growth = change.toRows - change.fromRows;
  if (rowsMoved > 0) {
    table.rows.add(undefined, untouchedRows(rowsMoved, change.width));
  } else if (rowsMoved < 0) {
    rowsOf(context, change, change.toRows, -rowsMoved).delete("Up");
  } else {
    if (growth < 0) emptyRowsOf(rowsOf(context, change, change.toRows, -growth));
    table.resize(rowsOf(context, change, -1, change.toRows + 1));
  }
}

/** The resizing that takes another back. */
export function reversed({ change, rowsMoved }: Resizing): Resizing {
  return { change: { ...change, fromRows: change.toRows, toRows: change.fromRows }, rowsMoved: 0 - rowsMoved };
}

/** The cell's place once all resizings are made; cells of a table that itself is resized already have it. */
export function moved<T extends { readonly at: CellRef; readonly table: string }>(
  resizings: readonly Resizing[],
  cell: T,
): T {
  const rows = resizings
    .filter(({ change }) => change.table !== cell.table && isBelow(change, cell.at))
    .reduce((sum, resizing) => sum + resizing.rowsMoved, 0);
  return rows === 0 ? cell : { ...cell, at: { ...cell.at, row: cell.at.row + rows } };
}

function isBelow(table: ResizeChange, at: CellRef): boolean {
  const inColumns = at.column >= table.left && at.column < table.left + table.width;
  return at.sheet === table.sheet && inColumns && at.row > table.top + table.fromRows;
}

/** Rows that fall away lose their contents and their lights' colours; the rest of their look is not seen any more. */
function emptyRowsOf(range: Excel.Range): void {
  range.clear("Contents");
  range.format.fill.clear();
  range.format.font.color = DEFAULT_FONT_COLOR;
}

/** New rows that nothing is said of: `null` lets Excel fill calculated columns, which the typings do not know. */
function untouchedRows(count: number, width: number): string[][] {
  return Array.from({ length: count }, () => Array.from({ length: width }, () => null)) as unknown as string[][];
}

/** `count` rows from body row `from`; −1 is the header. */
function rowsOf(context: Excel.RequestContext, change: ResizeChange, from: number, count: number): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  return sheet.getRangeByIndexes(change.top + 1 + from, change.left, count, change.width);
}
