import { withWorkbook } from "./session";

/** Somebody else than the add-in changed something in a table. */
export type TableListener = (table: string) => void;

/**
 * Tells of changes that people (here, or a co-author) make in any table of the workbook; the add-in's own are left out.
 * Excel before ExcelApi 1.14 does not say who made a change: `isOurs` then tells whether a run is under way.
 *
 * Gives the way to stop listening.
 */
export async function watchTables(listener: TableListener, isOurs: () => boolean): Promise<() => Promise<void>> {
  const handler = await withWorkbook(async ({ context, sync }) => {
    const added = context.workbook.tables.onChanged.add(async (event) => {
      if (event.triggerSource === "ThisLocalAddin" || isOurs()) return;
      const name = await tableName(event.tableId);
      if (name !== undefined) listener(name);
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

async function tableName(id: string): Promise<string | undefined> {
  return withWorkbook(async ({ context, sync }) => {
    const table = context.workbook.tables.getItemOrNullObject(id);
    table.load({ name: true });
    await sync();
    return table.isNullObject ? undefined : table.name;
  });
}
