import type { CellRef } from "../sheets/tableData";
import { blockAddress } from "./address";

/** Excel cuts longer addresses off without a word; shorter also keeps requests readable in a log. */
const LONGEST_ADDRESS = 2_000;

/** Addresses of all cells of one sheet, vertical neighbours joined, in strings short enough for `getRanges`. */
export function addressChunks(cells: readonly CellRef[]): readonly string[] {
  const chunks: string[] = [];
  for (const address of joined(cells)) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      chunks[chunks.length - 1] = `${last},${address}`;
    else chunks.push(address);
  }
  return chunks;
}

function joined(cells: readonly CellRef[]): readonly string[] {
  const runs: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ left: column, right: column, top: row, bottom: row });
  }
  return runs.map(blockAddress);
}
