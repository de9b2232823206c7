import { LIGHT_LOOKS } from "../sheets/lights";
import { cellKey } from "../sheets/place/cellKey";
import type { CellContent, CellLook, CellRef, LightChange, ResizeChange } from "../sheets/tableData";
import type { WriteBlock } from "./blocks";
import { DEFAULT_FONT_COLOR, moved, type Resizing } from "./resizeTable";
import type { TableWrite } from "./toPlan";

/** A cell after a write: where it stands, and its contents then and before, as they are entered. */
export interface StandingCell {
  readonly at: CellRef;
  readonly table: string;
  readonly value: CellContent;
  /** What it held before each of the writes, oldest first; empty in a row, or on a sheet, that was new. */
  readonly before: readonly CellContent[];
  /** Nothing was written in it, in a row that is new: Excel may have filled a formula down, see `withFilled`. */
  readonly isFilled?: true;
  /** Holds a formula that may have been made to follow moved rows: any formula stands for it. */
  readonly isFollowing?: true;
  /** Of a cell that only its number format was written of, the shape of a light. */
  readonly numberFormat?: string;
  readonly formatBefore?: string;
  /** Of a cell that was coloured, or that lost its colours with its row. */
  readonly look?: Pick<CellLook, "fill" | "fontColor">;
}

/** What is about to happen to a workbook. */
interface Written {
  readonly writes: readonly TableWrite[];
  readonly resizings: readonly Resizing[];
  /** Where the lights stand once all is written. */
  readonly lights: readonly LightChange[];
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
export function standingCells({ writes, resizings, lights, contents }: Written): readonly StandingCell[] {
  const before = stateIn(contents);
  const contentBefore = (at: CellRef) => before.get(cellKey(at))?.content ?? "";
  const written = writes.flatMap(({ at, table, value }): readonly StandingCell[] =>
    value === undefined ? [] : [{ at, table, value, before: [contentBefore(at)] }],
  );
  const shaped = writes.flatMap((write) => shapedCell(write, before.get(cellKey(write.at))));
  const changed = resizings.flatMap((resizing) =>
    changedRows(resizing).map((cell) => changedCell(resizing, cell, contentBefore(cell.at))),
  );
  const painted = new Map(lights.map(({ at, light }) => [cellKey(at), LIGHT_LOOKS[light]]));
  return merged([...changed, ...shaped, ...written].map((cell) => moved(resizings, cell))).map((cell) => {
    const look = painted.get(cellKey(cell.at)) ?? cell.look;
    return look ? { ...cell, look } : cell;
  });
}

/** A cell of a row that is new and not filled in yet, or of one that was given back: emptied and without colours. */
function changedCell(
  { change }: Resizing,
  { at, table }: Pick<StandingCell, "at" | "table">,
  before: CellContent,
): StandingCell {
  const cell = { at, table, value: "", before: [before] };
  return isShrinking(change)
    ? { ...cell, look: { fill: "", fontColor: DEFAULT_FONT_COLOR } }
    : { ...cell, isFilled: true };
}

/** The cells with what Excel has filled in by itself, as it was read after the write. */
export function withFilled(
  cells: readonly StandingCell[],
  read: ReadonlyMap<string, CellContent>,
): readonly StandingCell[] {
  return cells.map((cell) => (cell.isFilled ? { ...cell, value: read.get(cellKey(cell.at)) ?? "" } : cell));
}

/** A cell that got a number format alone keeps its contents: where other contents stand, other cells have taken its place. */
function shapedCell(
  { at, table, value, numberFormat }: TableWrite,
  before: StateBefore | undefined,
): readonly StandingCell[] {
  if (value !== undefined || numberFormat === undefined || !before) return [];
  const { content, numberFormat: formatBefore } = before;
  const cell = { at, table, value: content, before: [content], numberFormat, formatBefore };
  return [isFormula(content) ? { ...cell, isFollowing: true } : cell];
}

/** Whether contents, as they are entered, are a formula. */
export function isFormula(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** The cells as they stand after several writes, the last write last. */
export function standingAfter(
  writes: readonly { readonly standing: readonly StandingCell[]; readonly resizings: readonly Resizing[] }[],
): readonly StandingCell[] {
  return writes.reduce<readonly StandingCell[]>((earlier, { standing, resizings }) => {
    const kept = earlier.filter((cell) => !resizings.some((resizing) => isGone(resizing, cell)));
    const hasMoved = resizings.some(({ rowsMoved }) => rowsMoved !== 0);
    const followed = kept.map(
      (cell): StandingCell => (hasMoved && isFormula(cell.value) ? { ...cell, isFollowing: true } : cell),
    );
    return withEarlier(
      followed.map((cell) => moved(resizings, cell)),
      standing,
    );
  }, []);
}

/** Cells that are written again hold what they do now, and held what they did then. */
function withEarlier(earlier: readonly StandingCell[], later: readonly StandingCell[]): readonly StandingCell[] {
  const stood = new Map(earlier.map((cell) => [cellKey(cell.at), cell]));
  const again = later.map((cell): StandingCell => {
    const first = stood.get(cellKey(cell.at));
    if (!first) return cell;
    const look = first.look && !cell.isFilled ? { look: first.look } : {};
    return { ...look, ...cell, before: [...first.before, ...cell.before] };
  });
  return merged([...earlier, ...again]);
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
