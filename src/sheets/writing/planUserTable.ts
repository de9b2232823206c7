import type { Column } from "../contract/column";
import { emptyRowTest } from "../reading/readRows";
import type { TableGeometry } from "../reading/tableGeometry";
import type { Change } from "../tableData";
import { cellChanges, type WantedCell } from "./cellChanges";
import type { Values } from "./rowResults";
import { wantedCell } from "./wantedCell";

/**
 * The changes in the `*` columns of a table that the user fills in. A row without a result (it could not be read) gets
 * grey lights and empty numbers, so that no old result stands beside new data; an empty row gets nothing.
 */
export function planUserTable(geometry: TableGeometry, results: ReadonlyMap<number, Values>): readonly Change[] {
  const columns = Object.entries(geometry.contract.columns).filter(
    ([key, column]) => column.isWritten && geometry.indexes.has(key),
  );
  const isEmpty = emptyRowTest(geometry);
  return geometry.data.values.flatMap((cells, row) => {
    const wantedIn = isEmpty(cells)
      ? emptyCell
      : (key: string, column: Column) => resultCell(column, results.get(row + 1), key);
    return columns.flatMap(([key, column]) => cellChanges(geometry, { row, key }, wantedIn(key, column)));
  });
}

function emptyCell(): WantedCell {
  return { content: "" };
}

function resultCell(column: Column, result: Values | undefined, key: string): WantedCell {
  const unknown = column.kind.name === "light" ? "grey" : undefined;
  return wantedCell(column, result ? result[key] : unknown);
}
