import type { TableGeometry } from "../reading/tableGeometry";
import type { ResizeChange } from "../tableData";

/** The change that gives a table another number of body rows, at least one. */
export function resizeTo({ data }: TableGeometry, toRows: number): ResizeChange {
  const { name: table, sheet, top, left, headers } = data;
  return { kind: "resize", table, sheet, top, left, width: headers.length, fromRows: data.values.length, toRows };
}
