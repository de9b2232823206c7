import { blockAddress } from "./address";
import { addressChunks } from "./addressChunks";
import { resizeTable, reversed } from "./resizeTable";
import type { Session } from "./session";
import type { LookBefore, Snapshot } from "./snapshot";

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
  for (const cells of alike(snapshot.looks)) paintBack(context, cells);
  await session.sync();
}

/** Cells of one sheet that looked the same are coloured together. */
function alike(looks: readonly LookBefore[]): readonly (readonly LookBefore[])[] {
  const groups = new Map<string, LookBefore[]>();
  for (const cell of looks) {
    const key = JSON.stringify([cell.at.sheet, cell.look.fill, cell.look.fontColor]);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}

function paintBack(context: Excel.RequestContext, cells: readonly LookBefore[]): void {
  const [first] = cells;
  if (!first) return;
  const sheet = context.workbook.worksheets.getItem(first.at.sheet);
  for (const addresses of addressChunks(cells.map((cell) => cell.at))) {
    const { format } = sheet.getRanges(addresses);
    if (first.look.fill === "") format.fill.clear();
    else format.fill.color = first.look.fill;
    format.font.color = first.look.fontColor;
  }
}
