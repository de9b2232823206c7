import { isBlank } from "../kinds/cleanText";
import { ownColumns } from "../reading/ownColumns";
import { emptyRowTest } from "../reading/readRows";
import type { TableGeometry } from "../reading/tableGeometry";
import { hasFormulaIn } from "./hasFormulaIn";

/**
 * Tells whether a body row, from 0, holds nothing: neither anything of the user's, nor a formula that shows nothing. What the
 * add-in has written, and columns that are formulas all the way down, do not count.
 *
 * Source: WB.
 */
export function freeRowTest(geometry: TableGeometry): (row: number) => boolean {
  const { data } = geometry;
  const isEmpty = emptyRowTest(geometry);
  const own = ownColumns(geometry);
  return (row) => {
    const cells = data.values[row] ?? [];
    return isEmpty(cells) && own.every((index) => isBlank(cells[index])) && !hasFormulaIn(data, row);
  };
}
