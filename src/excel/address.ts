import { groupRows } from "../domain/groupRows";
import { cellAddress } from "../sheets/place/a1";
import type { CellRef } from "../sheets/tableData";

/** A rectangle on one sheet, both ends included, from 0. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A1 address of a block within its sheet; one cell has no colon. */
export function blockAddress(block: Omit<Block, "sheet">): string {
  const start = cellAddress(block.top, block.left);
  const end = cellAddress(block.bottom, block.right);
  return start === end ? start : `${start}:${end}`;
}

/** Cells grouped by sheet, in the order the sheets first appear. */
export function bySheet<T extends { readonly at: CellRef }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return groupRows(items, (item) => item.at.sheet);
}
