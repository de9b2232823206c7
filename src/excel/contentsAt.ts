import { cellKey } from "../sheets/place/cellKey";
import type { CellContent } from "../sheets/tableData";
import type { Block } from "./address";
import type { CellsRead } from "./readBlocks";
import { asEntered } from "./writtenText";

/** What was read of blocks, as it is entered, by `cellKey`. Blocks beyond those that were read are left out. */
export function contentsAt(blocks: readonly Block[], read: readonly CellsRead[]): ReadonlyMap<string, CellContent> {
  const cells = read.flatMap(({ values, formulas }, index) => {
    const block = blocks[index];
    if (!block) return [];
    const { sheet, top, left } = block;
    return values.flatMap((row, down) =>
      row.map((value, across): readonly [string, CellContent] => [
        cellKey({ sheet, row: top + down, column: left + across }),
        asEntered(value, formulas[down]?.[across] ?? ""),
      ]),
    );
  });
  return new Map(cells);
}
