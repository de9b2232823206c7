import { cellKey } from "../sheets/place/cellKey";
import type { CellContent, CellRef, ResizeChange } from "../sheets/tableData";
import type { WriteBlock } from "./blocks";
import { moved, type Resizing } from "./resizeTable";
import type { TableWrite } from "./toPlan";

/** A cell after a write: where it stands, and its contents then and before, as they are entered. */
export interface StandingCell {
  readonly at: CellRef;
  readonly table: string;
  readonly value: CellContent;
  /** Empty in a row, or on a sheet, that was new. */
  readonly before: CellContent;
  /** Set for a cell whose contents were not written: Excel may have filled a formula down, or made it follow moved rows. */
  readonly isUnwritten?: true;
  /** Of a cell that only its number format was written of, the shape of a light. */
  readonly numberFormat?: string;
  readonly formatBefore?: string;
}

/** What is about to happen to a workbook. */
interface Written {
  readonly writes: readonly TableWrite[];
  readonly resizings: readonly Resizing[];
  /** The cells that existed as they were, those too whose contents are left alone. */
  readonly contents: readonly WriteBlock[];
}

interface StateBefore {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/**
 * The cells as they will stand once all is written: those that get contents or a light's shape, and all cells of rows that a
 * table grows by or gives back. What stands in them later that was not written is somebody else's.
 */
export function standingCells({ writes, resizings, contents }: Written): readonly StandingCell[] {
  const before = stateIn(contents);
  const contentBefore = (at: CellRef) => before.get(cellKey(at))?.content ?? "";
  const written = writes.flatMap(({ at, table, value }): readonly StandingCell[] =>
    value === undefined ? [] : [{ at, table, value, before: contentBefore(at) }],
  );
  const shaped = writes.flatMap((write) => shapedCell(write, before.get(cellKey(write.at))));
  const changed = resizings.flatMap(changedRows).map(({ at, table }): StandingCell => {
    return { at, table, value: "", before: contentBefore(at), isUnwritten: true };
  });
  return merged([...changed, ...shaped, ...written].map((cell) => moved(resizings, cell)));
}

/** A cell that got a number format alone keeps its contents: where other contents stand, other cells have taken its place. */
function shapedCell(
  { at, table, value, numberFormat }: TableWrite,
  before: StateBefore | undefined,
): readonly StandingCell[] {
  if (value !== undefined || numberFormat === undefined || !before) return [];
  const { content, numberFormat: formatBefore } = before;
  const isFormula = typeof content === "string" && content.startsWith("=");
  const cell = { at, table, value: content, before: content, numberFormat, formatBefore };
  return [isFormula ? { ...cell, isUnwritten: true } : cell];
}

/** The cells as they stand after several writes, the last write last. */
export function standingAfter(
  writes: readonly { readonly standing: readonly StandingCell[]; readonly resizings: readonly Resizing[] }[],
): readonly StandingCell[] {
  return writes.reduce<readonly StandingCell[]>((earlier, { standing, resizings }) => {
    const kept = earlier.filter((cell) => !resizings.some((resizing) => isGone(resizing, cell)));
    return merged([...kept.map((cell) => moved(resizings, cell)), ...standing]);
  }, []);
}

/** One cell of each place: the last. */
function merged(cells: readonly StandingCell[]): readonly StandingCell[] {
  return [...new Map(cells.map((cell) => [cellKey(cell.at), cell])).values()];
}

/** The cells of the rows that a table grows by, or gives back without what is below moving up. */
function changedRows({ change, rowsMoved }: Resizing): readonly { readonly at: CellRef; readonly table: string }[] {
  const { sheet, table, top, left, width } = change;
  const from = Math.min(change.fromRows, change.toRows);
  const count = rowsMoved < 0 ? 0 : Math.abs(change.toRows - change.fromRows);
  return Array.from({ length: count * width }, (_, index) => ({
    table,
    at: { sheet, row: top + 1 + from + Math.floor(index / width), column: left + (index % width) },
  }));
}

function stateIn(blocks: readonly WriteBlock[]): ReadonlyMap<string, StateBefore> {
  const cells = blocks.flatMap(({ sheet, top, left, values, numberFormats }) =>
    values.flatMap((row, down) =>
      row.map((content, across): readonly [string, StateBefore] => [
        cellKey({ sheet, row: top + down, column: left + across }),
        { content: content ?? "", numberFormat: numberFormats[down]?.[across] ?? "" },
      ]),
    ),
  );
  return new Map(cells);
}

/** The cell's row has left the table since. */
function isGone({ change }: Resizing, { at, table }: StandingCell): boolean {
  return isShrinking(change) && change.table === table && at.row > change.top + change.toRows;
}

function isShrinking({ fromRows, toRows }: ResizeChange): boolean {
  return toRows < fromRows;
}
