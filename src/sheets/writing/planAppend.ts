import type { AmountUnit } from "../../domain/settings";
import { isBlank } from "../kinds/cleanText";
import { emptyRowTest } from "../reading/readRows";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent, Change } from "../tableData";
import { columnFormat } from "../template/columnFormat";
import { cellChanges } from "./cellChanges";
import { resizeTo } from "./resizeTo";

/**
 * The changes that add rows at the end of a table that the user fills in: `rows` by column key, in their order.
 *
 * Empty rows at the end, such as the one of the template, are filled before the table grows. Rows that exist keep what they
 * hold: a row with anything of the user's, and a column that is a formula all the way down, are never written in. What stands
 * beneath the table, and its totals row, moves when the changes are applied. A new cell gets its column's number format, with amounts
 * as in `unit`. A column that the table lacks gets nothing: ask `appendObstacle` first.
 *
 * Source: WB. @example planAppend(measures, [new Map([["unit", "Omsorg"], ["year", 2026]])])
 */
export function planAppend(
  geometry: TableGeometry,
  rows: readonly ReadonlyMap<string, CellContent>[],
  unit: AmountUnit = "tkr",
): readonly Change[] {
  const { data, contract, indexes } = geometry;
  const first = data.values.length - freeRowsAtEnd(geometry);
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

/**
 * How many rows at the end are free. Which cells are formulas is known of whole columns only, so where a table of several
 * rows has formulas none is taken for free: one that shows nothing could be overwritten.
 */
function freeRowsAtEnd(geometry: TableGeometry): number {
  const { data, indexes } = geometry;
  if (data.hasFormulas && data.values.length > 1) return 0;
  const ours = new Set(indexes.values());
  const isOwn = (index: number) => !ours.has(index) && !data.calculatedColumns.has(index);
  const own = data.headers.map((_, index) => index).filter(isOwn);
  const isEmpty = emptyRowTest(geometry);
  const isFree = (cells: readonly CellContent[]) => isEmpty(cells) && own.every((index) => isBlank(cells[index]));
  const lastUsed = data.values.findLastIndex((cells) => !isFree(cells));
  return data.values.length - 1 - lastUsed;
}
