import type { TableKey } from "../../domain/source";
import type { TableContract } from "../contract/table";
import type { TableData } from "../tableData";

/** Where a contract table stands in the workbook, and which of its columns are which. */
export interface TableGeometry {
  readonly contract: TableContract;
  readonly data: TableData;
  /** Header index by column key; a key is absent when the user's table lacks the column. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** The contract tables that the workbook has. */
export type Geometry = ReadonlyMap<TableKey, TableGeometry>;
