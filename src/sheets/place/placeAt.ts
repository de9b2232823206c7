import type { TableKey } from "../../domain/source";
import type { Geometry } from "../reading/tableGeometry";
import type { CellRef } from "../tableData";

/** A cell of a contract table: which table, its row from 1 under the header, and the column's key where it is the contract's. */
export interface TableCell {
  readonly table: TableKey;
  readonly row: number;
  readonly column: string | undefined;
}

/**
 * The contract table's cell that a cell of a sheet is; row 0 is the header. Undefined outside every table.
 *
 * @example placeAt(geometry, { sheet: "Ramar", row: 4, column: 5 }) // { table: "frames", row: 4, column: "frame" }
 */
export function placeAt(geometry: Geometry, { sheet, row, column }: CellRef): TableCell | undefined {
  for (const [table, { data, indexes }] of geometry) {
    const index = column - data.left;
    const tableRow = row - data.top;
    const isWithin =
      data.sheet === sheet &&
      index >= 0 &&
      index < data.headers.length &&
      tableRow >= 0 &&
      tableRow <= data.values.length;
    if (!isWithin) continue;
    const key = [...indexes].find(([, own]) => own === index)?.[0];
    return { table, row: tableRow, column: key };
  }
  return undefined;
}
