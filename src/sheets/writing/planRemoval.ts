import { isBlank } from "../kinds/cleanText";
import { ownColumns } from "../reading/ownColumns";
import { inputColumns } from "../reading/readRows";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent, Change } from "../tableData";
import { cellChanges } from "./cellChanges";
import { freeRowTest } from "./freeRowTest";
import { hasFormulaIn } from "./hasFormulaIn";
import { resizeTo } from "./resizeTo";

/**
 * The changes that take rows out of a table that the user fills in; `rows` count from 0 under the header. Rows at the end
 * leave the table, which keeps at least one, and with them the free rows after them; a row with others after it, or with
 * something in a column of the user's own, is emptied in place, so that nothing else moves. A row with formulas that show
 * nothing stays, and calculated columns are left alone.
 *
 * Source: WB. @example planRemoval(scenarios, [3]) // the fourth row, the last: the table gets a row less
 */
export function planRemoval(geometry: TableGeometry, rows: readonly number[]): readonly Change[] {
  const { data, contract, indexes } = geometry;
  const gone = new Set(rows);
  const own = ownColumns(geometry);
  const isFree = freeRowTest(geometry);
  const isOursAlone = (cells: readonly CellContent[], row: number) =>
    own.every((index) => isBlank(cells[index])) && !hasFormulaIn(data, row, own);
  const mayLeave = (cells: readonly CellContent[], row: number) =>
    gone.has(row) ? isOursAlone(cells, row) : isFree(row);
  const stays = Math.max(1, data.values.findLastIndex((cells, row) => !mayLeave(cells, row)) + 1);
  const emptied = rows.filter((row) => row < stays);
  const cells = emptied.flatMap((row) =>
    inputColumns(contract)
      .filter(([key]) => !data.calculatedColumns.has(indexes.get(key) ?? -1))
      .flatMap(([key]) => cellChanges(geometry, { row, key }, { content: "" })),
  );
  return stays < data.values.length ? [resizeTo(geometry, stays), ...cells] : cells;
}
