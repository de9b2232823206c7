import { groupRows } from "../domain/groupRows";
import { addressChunks } from "./addressChunks";
import { askSheetNames } from "./createTables";
import { resizeTable, reversed } from "./resizeTable";
import type { Session } from "./session";
import type { LookBefore, Snapshot } from "./snapshot";
import { writeBlocks } from "./writeBlocks";

/** Puts the workbook back as it was before the first of several snapshots, which are in the order they were taken. */
export async function restoreAll(session: Session, snapshots: readonly Snapshot[]): Promise<void> {
  for (const snapshot of [...snapshots].reverse()) await restore(session, snapshot);
}

/**
 * Puts the workbook back as it was when the snapshot was taken: sizes, contents, number formats and colours.
 *
 * Three round trips, and one more per started 1.5 MB. What became of the sheets and tables is looked up first, since the
 * work may have stopped anywhere.
 */
export async function restore(session: Session, snapshot: Snapshot): Promise<void> {
  const { context } = session;
  const sheets = askSheetNames(context);
  const sizes = snapshot.resizings.map(({ change }) => askSize(context, change.table));
  await session.sync();
  const created = sheets.items.filter(({ name }) => snapshot.createdSheets.includes(name));
  const resized = snapshot.resizings.filter(({ change }, index) => sizes[index]?.rowCount === change.toRows);
  const first = () => {
    for (const sheet of created) sheet.delete();
    for (const resizing of [...resized].reverse()) resizeTable(context, reversed(resizing));
  };
  await writeBlocks(session, snapshot.blocks, { first });
  // Cells of one sheet that looked the same are coloured together.
  for (const cells of groupRows(snapshot.looks, lookKey).values()) paintBack(context, cells);
  await session.sync();
}

/** Asks how many body rows a table has. */
export function askSize(context: Excel.RequestContext, table: string): Excel.Range {
  const body = context.workbook.tables.getItem(table).getDataBodyRange();
  body.load({ rowCount: true });
  return body;
}

function lookKey({ at, look }: LookBefore): string {
  return JSON.stringify([at.sheet, look.fill, look.fontColor]);
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
