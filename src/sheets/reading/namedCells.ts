import { cleanText, isBlank } from "../kinds/cleanText";
import { isCellError } from "./cellError";
import { cellOf } from "./readRows";
import type { TableGeometry } from "./tableGeometry";

/** A cell with a name in it. */
export interface NamedCell {
  /** From 1 under the header. */
  readonly row: number;
  readonly name: string;
}

/** The cells of a column that have a name, also those of rows that can not be used; none when the table lacks the column. */
export function namedCells(table: TableGeometry, key: string): readonly NamedCell[] {
  return table.data.values.flatMap((cells, index) => {
    const content = cellOf(table, cells, key);
    return content === undefined || isBlank(content) || isCellError(content)
      ? []
      : [{ row: index + 1, name: cleanText(content) }];
  });
}
