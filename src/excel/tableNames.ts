import type { Session } from "./session";

/** The names of all tables in the workbook, in one round trip. */
export async function tableNames({ context, sync }: Session): Promise<readonly string[]> {
  const tables = context.workbook.tables;
  tables.load({ name: true });
  await sync();
  return tables.items.map((table) => table.name);
}
