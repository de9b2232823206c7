import { isBlank } from "../kinds/cleanText";
import { emptyRowTest, inputColumns } from "../reading/readRows";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent, Change } from "../tableData";
import { cellChanges } from "./cellChanges";
import { resizeTo } from "./resizeTo";

/**
 * The changes that take rows out of a table that the user fills in; `rows` count from 0 under the header. Rows at the end
 * leave the table, which keeps at least one; a row with others after it, or with something in a column of the user's own, is emptied
 * in place, so that nothing else moves. Calculated columns are left alone.
 *
 * Source: WB. @example planRemoval(scenarios, [3]) // the fourth row, the last: the table gets a row less
 */
export function planRemoval(geometry: TableGeometry, rows: readonly number[]): readonly Change[] {
  const { data, contract, indexes } = geometry;
  const gone = new Set(rows);
  const ours = new Set(indexes.values());
  const own = data.headers
    .map((_, index) => index)
    .filter((index) => !ours.has(index) && !data.calculatedColumns.has(index));
  const isEmpty = emptyRowTest(geometry);
  const mayLeave = (cells: readonly CellContent[], row: number) =>
    (gone.has(row) || isEmpty(cells)) && own.every((index) => isBlank(cells[index]));
  const stays = Math.max(1, data.values.findLastIndex((cells, row) => !mayLeave(cells, row)) + 1);
  const emptied = rows.filter((row) => row < stays);
  const cells = emptied.flatMap((row) =>
    inputColumns(contract)
      .filter(([key]) => !data.calculatedColumns.has(indexes.get(key) ?? -1))
      .flatMap(([key]) => cellChanges(geometry, { row, key }, { content: "" })),
  );
  return stays < data.values.length ? [resizeTo(geometry, stays), ...cells] : cells;
}
