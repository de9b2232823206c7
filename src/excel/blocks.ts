import type { CellContent, CellRef } from "../sheets/tableData";
import { type Block, bySheet } from "./address";

/** A rectangle to write. `null` leaves the cell as it is, which is what Excel does with it. */
export interface WriteBlock extends Block {
  readonly values: readonly (readonly (CellContent | null)[])[];
  readonly numberFormats: readonly (readonly (string | null)[])[];
}

/** One cell to write: its content as it is to be entered, its number format, or both. */
export interface CellWrite {
  readonly at: CellRef;
  readonly value?: CellContent;
  readonly numberFormat?: string;
}

/** Rows further apart than this are written apart: the empty places between would cost more than a second write. */
const LARGEST_GAP = 20;

interface Run {
  readonly column: number;
  readonly rows: ReadonlyMap<number, CellWrite>;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Joins single cells into as few rectangles as is sensible, since Excel takes about as long for a rectangle as for a cell.
 * Content and number format of the same cell are joined; the later one wins.
 */
export function toBlocks(changes: readonly CellWrite[]): readonly WriteBlock[] {
  return [...bySheet(changes)].flatMap(([sheet, cells]) => joinRuns(sheet, runsOf(cells)));
}

function runsOf(cells: readonly CellWrite[]): readonly Run[] {
  const columns = new Map<number, Map<number, CellWrite>>();
  for (const change of cells) {
    const rows = columns.get(change.at.column) ?? new Map<number, CellWrite>();
    columns.set(change.at.column, rows.set(change.at.row, { ...rows.get(change.at.row), ...change }));
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, rows]) => spans([...rows.keys()]).map(([top, bottom]) => ({ column, rows, top, bottom })));
}

function spans(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row - last[1] <= LARGEST_GAP) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Neighbouring columns whose runs cover the same rows become one rectangle. */
function joinRuns(sheet: string, runs: readonly Run[]): readonly WriteBlock[] {
  const open = new Map<string, Run[]>();
  const closed: Run[][] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const group = open.get(key);
    if (group && group.at(-1)?.column === run.column - 1) {
      group.push(run);
    } else {
      const started = [run];
      open.set(key, started);
      closed.push(started);
    }
  }
  return closed.map((group) => toBlock(sheet, group));
}

function toBlock(sheet: string, runs: readonly Run[]): WriteBlock {
  const [first] = runs;
  if (!first) throw new Error("a block needs at least one column");
  const rows = Array.from({ length: first.bottom - first.top + 1 }, (_, index) => first.top + index);
  const changes = rows.map((row) => runs.map((run) => run.rows.get(row)));
  return {
    sheet,
    top: first.top,
    left: first.column,
    bottom: first.bottom,
    right: first.column + runs.length - 1,
    values: changes.map((row) => row.map((change) => change?.value ?? null)),
    numberFormats: changes.map((row) => row.map((change) => change?.numberFormat ?? null)),
  };
}

/** Cuts blocks by rows so that each stays below a number of bytes as JSON; one row is never cut. */
export function splitBlocks(blocks: readonly WriteBlock[], bytes: number): readonly WriteBlock[] {
  return blocks.flatMap((block) => {
    const rows = block.values.length;
    const step = Math.max(1, Math.floor((rows * bytes) / Math.max(1, blockBytes(block))));
    const starts = Array.from({ length: Math.ceil(rows / step) }, (_, index) => index * step);
    return starts.map((start) => rowsOf(block, start, Math.min(rows, start + step)));
  });
}

function rowsOf(block: WriteBlock, start: number, end: number): WriteBlock {
  return {
    ...block,
    top: block.top + start,
    bottom: block.top + end - 1,
    values: block.values.slice(start, end),
    numberFormats: block.numberFormats.slice(start, end),
  };
}

/** What a block costs in a request, as JSON. */
export function blockBytes(block: WriteBlock): number {
  return JSON.stringify(block.values).length + JSON.stringify(block.numberFormats).length;
}
