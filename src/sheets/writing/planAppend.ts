import type { AmountUnit } from "../../domain/settings";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent, Change } from "../tableData";
import { columnFormat } from "../template/columnFormat";
import { cellChanges } from "./cellChanges";
import { freeRowTest } from "./freeRowTest";
import { resizeTo } from "./resizeTo";

/**
 * The changes that add rows at the end of a table that the user fills in: `rows` by column key, in their order.
 *
 * Empty rows at the end, such as the one of the template, are filled before the table grows. Rows that exist keep what they
 * hold: a row with anything of the user's, or any formula, and a column that is a formula all the way down, are never written in. What stands
 * beneath the table, and its totals row, moves when the changes are applied. A new cell gets its column's number format, with amounts
 * as in `unit`. A column that the table lacks gets nothing: ask `appendObstacle` first.
 *
 * Source: WB. @example planAppend(measures, [new Map([["unit", "Omsorg"], ["year", 2026]])], "tkr")
 */
export function planAppend(
  geometry: TableGeometry,
  rows: readonly ReadonlyMap<string, CellContent>[],
  unit: AmountUnit,
): readonly Change[] {
  const { data, contract, indexes } = geometry;
  const isFree = freeRowTest(geometry);
  const first = data.values.findLastIndex((_, row) => !isFree(row)) + 1;
  const cells = rows.flatMap((row, index) =>
    [...row].flatMap(([key, content]) => {
      const column = contract.columns[key];
      if (column === undefined || data.calculatedColumns.has(indexes.get(key) ?? -1)) return [];
      const wanted = { content, numberFormat: columnFormat(column, unit) };
      return cellChanges(geometry, { row: first + index, key }, wanted);
    }),
  );
  const toRows = first + rows.length;
  return toRows > data.values.length ? [resizeTo(geometry, toRows), ...cells] : cells;
}
