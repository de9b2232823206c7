import type { CellRef } from "../sheets/tableData";
import { blockAddress, cellAddress } from "./address";
import { resizeTable, reversed } from "./resizeTable";
import type { Session } from "./session";
import type { Snapshot } from "./snapshot";

/**
 * Puts the workbook back as it was when the snapshot was taken: sizes, contents, number formats and colours.
 * One round trip.
 */
export async function restore(session: Session, snapshot: Snapshot): Promise<void> {
  const { context } = session;
  for (const sheet of snapshot.createdSheets) context.workbook.worksheets.getItem(sheet).delete();
  for (const resizing of [...snapshot.resizings].reverse()) resizeTable(context, reversed(resizing));
  for (const block of snapshot.blocks) {
    const range = context.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
    // null leaves a cell alone, which the typings of `values` (any[][]) do not tell
    range.numberFormat = block.numberFormats.map((row) => [...row]);
    range.values = block.contents.map((row) => [...row]);
  }
  for (const { at, look } of snapshot.looks) paintBack(cellOf(context, at), look);
  await session.sync();
}

function paintBack(cell: Excel.Range, look: Snapshot["looks"][number]["look"]): void {
  cell.numberFormat = [[look.numberFormat]];
  if (look.fill === "") cell.format.fill.clear();
  else cell.format.fill.color = look.fill;
  cell.format.font.color = look.fontColor;
}

function cellOf(context: Excel.RequestContext, at: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(at.sheet).getRange(cellAddress(at.row, at.column));
}
