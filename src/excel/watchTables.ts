import { withWorkbook } from "./session";
import { WorkbookError } from "./workbookError";

/** Somebody else than the add-in changed something in a table. */
export type TableListener = (change: { readonly table: string; readonly heardAt: number }) => void;

/**
 * Tells of changes that people (here, or a co-author) make in any table of the workbook; the add-in's own are left out.
 * Excel before ExcelApi 1.14 does not say who made a change: `isOurs` then tells whether a run is under way.
 * `heardAt` is when the change was heard of, on `performance.now()`'s clock.
 *
 * Gives the way to stop listening.
 */
export async function watchTables(listener: TableListener, isOurs: () => boolean): Promise<() => Promise<void>> {
  const handler = await withWorkbook(async ({ context, sync }) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      const heardAt = performance.now();
      if (event.triggerSource === "ThisLocalAddin" || (event.triggerSource === undefined && isOurs())) return;
      for (const table of await tablesAt(event.worksheetId, event.address)) listener({ table, heardAt });
    });
    await sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** The tables that the cells lie in; none when their sheet is gone again. */
async function tablesAt(worksheetId: string, address: string): Promise<readonly string[]> {
  try {
    return await withWorkbook(async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      const found = address.split(",").map((area) => sheet.getRange(area).getTables(false));
      for (const tables of found) tables.load({ name: true });
      await sync();
      return [...new Set(found.flatMap((tables) => tables.items.map((table) => table.name)))];
    });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "conflict") return [];
    throw error;
  }
}
