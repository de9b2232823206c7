import type { AmountUnit } from "../../domain/settings";
import type { TableContract } from "../contract/table";
import type { TableGeometry } from "../reading/tableGeometry";
import type { Change, CreateTableChange } from "../tableData";
import { tableLayout } from "../template/tableLayout";
import { cellChanges } from "./cellChanges";
import type { WantedRow } from "./outputRows";
import { placeRows } from "./placeRows";
import { resizeTo } from "./resizeTo";

/** The changes that make a table of ours hold exactly these rows, beside what the user has in columns of their own. */
export function planOutputTable(geometry: TableGeometry, rows: readonly WantedRow[]): readonly Change[] {
  const placed = placeRows(geometry, rows);
  const keys = Object.keys(geometry.contract.columns);
  const cells = placed.flatMap((row, index) =>
    keys.flatMap((key) => cellChanges(geometry, { row: index, key }, row?.get(key) ?? { content: "" })),
  );
  const hasRightSize = placed.length === geometry.data.values.length;
  return hasRightSize ? cells : [resizeTo(geometry, placed.length), ...cells];
}

/** The change that makes a table of ours which the workbook lacks; none when there is nothing to write. */
export function planNewTable(
  contract: TableContract,
  rows: readonly WantedRow[],
  unit: AmountUnit,
): readonly CreateTableChange[] {
  if (rows.length === 0) return [];
  const keys = Object.keys(contract.columns);
  const cells = rows.map((row) => keys.map((key) => row.get(key) ?? { content: "" }));
  const lights = cells.flatMap((wanted, row) =>
    wanted.flatMap(({ light }, column) => (light === undefined ? [] : [{ row, column, light }])),
  );
  const contents = cells.map((wanted) => wanted.map(({ content }) => content));
  return [{ kind: "createTable", layout: tableLayout(contract, unit), rows: contents, lights }];
}
