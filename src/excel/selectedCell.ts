import type { CellRef } from "../sheets/tableData";
import type { Session } from "./session";

/** The active cell: its sheet, and row and column from 0. One round trip. */
export async function selectedCell(session: Session): Promise<CellRef> {
  const cell = askActiveCell(session.context);
  await session.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

function askActiveCell({ workbook }: Excel.RequestContext): Excel.Range {
  const cell = workbook.getActiveCell();
  cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  return cell;
}
