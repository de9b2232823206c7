import type { CellLook, CellRef } from "../sheets/tableData";
import { blockAddress } from "./address";
import type { WriteBlock } from "./blocks";
import { askRangeLooks, type LookQuery, looksOf } from "./readLooks";
import type { Resizing } from "./resizeTable";
import { asEntered } from "./writtenText";

export interface LookBefore {
  readonly at: CellRef;
  readonly look: CellLook;
}

/** All that is needed to put the workbook back as it was before a run. */
export interface Snapshot {
  /** Contents and formats as they must be entered again; `null` where nothing was written. */
  readonly blocks: readonly WriteBlock[];
  readonly looks: readonly LookBefore[];
  readonly resizings: readonly Resizing[];
  readonly createdSheets: readonly string[];
}

/** Asked for, not yet answered. */
export interface SnapshotQuery {
  readonly blocks: readonly { readonly block: WriteBlock; readonly range: Excel.Range }[];
  readonly looks: readonly { readonly cells: readonly CellRef[]; readonly query: LookQuery }[];
}

/** Asks for the present state of blocks that are about to be written and of cells about to be coloured. */
export function askSnapshot(
  context: Excel.RequestContext,
  blocks: readonly WriteBlock[],
  coloured: readonly CellRef[],
): SnapshotQuery {
  return {
    blocks: blocks.map((block) => {
      const range = context.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
      range.load({
        values: true,
        formulas: true,
        numberFormat: true,
        format: { protection: { locked: true } },
        worksheet: { protection: { protected: true } },
      });
      return { block, range };
    }),
    looks: columnRuns(coloured).map((cells) => ({ cells, query: askRangeLooks(rangeOf(context, cells)) })),
  };
}

function rangeOf(context: Excel.RequestContext, cells: readonly CellRef[]): Excel.Range {
  const first = cells[0];
  if (!first) throw new Error("a run has at least one cell");
  const address = blockAddress({
    top: first.row,
    bottom: first.row + cells.length - 1,
    left: first.column,
    right: first.column,
  });
  return context.workbook.worksheets.getItem(first.sheet).getRange(address);
}

/** Cells below each other without a gap, per column. */
function columnRuns(cells: readonly CellRef[]): readonly (readonly CellRef[])[] {
  const runs: CellRef[][] = [];
  const sorted = [...cells].sort((a, b) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row);
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.sheet === cell.sheet && last.column === cell.column && last.row === cell.row - 1;
    if (follows) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The blocks and looks of a snapshot, once the round trip is made. */
export function snapshotOf(query: SnapshotQuery): Pick<Snapshot, "blocks" | "looks"> {
  return {
    blocks: query.blocks.map(({ block, range }) => ({
      sheet: block.sheet,
      top: block.top,
      left: block.left,
      bottom: block.bottom,
      right: block.right,
      values: touched(block.values, (row, column) =>
        asEntered(range.values[row]?.[column], range.formulas[row]?.[column]),
      ),
      numberFormats: touched(block.numberFormats, (row, column) => String(range.numberFormat[row]?.[column])),
    })),
    looks: query.looks.flatMap(({ cells, query: asked }) => {
      const looks = looksOf(asked);
      return cells.flatMap((at, index) => {
        const look = looks[index];
        return look ? [{ at, look }] : [];
      });
    }),
  };
}

/** Only what is written is remembered; the rest is the user's and stays out of it. */
function touched<T>(
  written: readonly (readonly unknown[])[],
  before: (row: number, column: number) => T,
): readonly (readonly (T | null)[])[] {
  return written.map((row, rowIndex) => row.map((value, column) => (value === null ? null : before(rowIndex, column))));
}
