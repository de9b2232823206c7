import type { AmountUnit } from "../../domain/settings";
import { isBlank } from "../kinds/cleanText";
import type { TableGeometry } from "../reading/tableGeometry";
import type { Change } from "../tableData";
import { cellChanges } from "./cellChanges";
import { wantedRow } from "./outputRows";
import { resizeTo } from "./resizeTo";
import type { Values } from "./rowResults";

/** Where records go, and how their amounts are shown. */
interface RecordPlace {
  /** Body row from 0 of the first one; after all that stands there when not given. */
  readonly from?: number | undefined;
  readonly unit: AmountUnit;
}

/**
 * The changes that add rows to a table that the add-in keeps (Logg, Versioner, Versionsdata), after the last row with anything
 * in it; what stands there is left alone. A column that the table lacks gets nothing. None where the rows already stand at
 * `from`.
 *
 * Source: WB. @example planRecords(log, [{ number: 1, event: "run" }], { unit: "tkr" })
 */
export function planRecords(
  table: TableGeometry,
  rows: readonly Values[],
  { from = nextRow(table), unit }: RecordPlace,
): readonly Change[] {
  const cells = rows.flatMap((values, index) =>
    [...wantedRow(table.contract.key, values, unit)].flatMap(([key, wanted]) =>
      cellChanges(table, { row: from + index, key }, wanted),
    ),
  );
  const toRows = from + rows.length;
  return toRows > table.data.values.length ? [resizeTo(table, toRows), ...cells] : cells;
}

/** The body row, from 0, after the last with anything in it; columns that are formulas all the way down do not count. */
export function nextRow({ data }: TableGeometry): number {
  const isUsed = (cells: TableGeometry["data"]["values"][number]) =>
    cells.some((content, index) => !data.calculatedColumns.has(index) && !isBlank(content));
  return data.values.findLastIndex(isUsed) + 1;
}
