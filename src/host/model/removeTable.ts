import type { TableModel, WorkbookModel } from "./workbook";

/** Takes the table away and leaves its cells as they are ("konvertera till område"). */
export function removeTable(model: WorkbookModel, table: TableModel): void {
  const index = model.tables.indexOf(table);
  if (index < 0) throw new Error(`No such table: ${table.name}`);
  model.tables.splice(index, 1);
  model.structureChanged = true;
}
