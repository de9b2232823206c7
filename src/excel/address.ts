import type { CellRef } from "../sheets/tableData";

/** Column letters from a 0-based index: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const above = Math.floor(column / 26);
  return (above > 0 ? columnLetters(above - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A1 address within its sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

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
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.at.sheet);
    if (group) group.push(item);
    else groups.set(item.at.sheet, [item]);
  }
  return groups;
}
