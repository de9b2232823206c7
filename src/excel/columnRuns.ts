import type { CellRef } from "../sheets/tableData";
import { type Block, bySheet } from "./address";

/** Cells of one column; those that stand close are read together with what is between them. */
export interface ColumnRun {
  readonly place: Block;
  readonly cells: readonly CellRef[];
}

/** Cells further apart than this are read apart. */
const LARGEST_GAP = 20;

/** Cells as columns to read looks of, which is done one column at a time. */
export function columnRuns(cells: readonly CellRef[]): readonly ColumnRun[] {
  return [...bySheet(cells.map((at) => ({ at })))].flatMap(([sheet, coloured]) => {
    const runs: CellRef[][] = [];
    const sorted = coloured.map(({ at }) => at).sort((a, b) => a.column - b.column || a.row - b.row);
    for (const cell of sorted) {
      const last = runs.at(-1)?.at(-1);
      const isClose = last?.column === cell.column && cell.row - last.row <= LARGEST_GAP;
      if (isClose) runs.at(-1)?.push(cell);
      else runs.push([cell]);
    }
    return runs.map((run) => ({ place: spanOf(sheet, run), cells: run }));
  });
}

function spanOf(sheet: string, cells: readonly CellRef[]): Block {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) throw new Error("a run has at least one cell");
  return { sheet, top: first.row, bottom: last.row, left: first.column, right: first.column };
}
