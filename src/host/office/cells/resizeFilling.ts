import { hasContent } from "../../model/cells";
import { resizeTable } from "../../model/resizeTable";
import { bodyRange } from "../../model/tableParts";
import type { GridRange, TableModel } from "../../model/workbook";
import type { HostSession } from "../hostSession";
import { sheetOfTable } from "../tableObjects";
import { calculatedColumns, fillCalculated } from "./calculatedColumns";

/**
 * Moves a table's borders and fills its calculated columns down into rows that come in, where nothing stands already.
 * Ask `resizeFault` first.
 */
export function resizeFilling(session: HostSession, table: TableModel, range: GridRange): void {
  const sheet = sheetOfTable(session.model, table);
  const top = bodyRange(table).bottom + 1;
  const columns = calculatedColumns(sheet, table, top);
  resizeTable(session.model, table, range);
  const { bottom } = bodyRange(table);
  const isGiven = (row: number, column: number) => hasContent(sheet, row, column);
  fillCalculated(session, table, { columns, rows: { top, bottom }, isGiven });
  session.calculation.noteWrite(false);
}
