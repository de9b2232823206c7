import type { GridRange, TableModel, WorkbookModel } from "./workbook";

/** The header row; undefined when headers are hidden. */
export function headerRange(table: TableModel): GridRange | undefined {
  return table.hasHeaders ? { ...table.range, bottom: table.range.top } : undefined;
}

/** The totals row; undefined when there is none. */
export function totalsRange(table: TableModel): GridRange | undefined {
  return table.hasTotals ? { ...table.range, top: table.range.bottom } : undefined;
}

/** The rows between header and totals. */
export function bodyRange(table: TableModel): GridRange {
  const { top, bottom } = table.range;
  return { ...table.range, top: top + (table.hasHeaders ? 1 : 0), bottom: bottom - (table.hasTotals ? 1 : 0) };
}

/** The table with this name, in any case, or this id. */
export function findTable(model: WorkbookModel, nameOrId: string): TableModel | undefined {
  const wanted = nameOrId.toLocaleLowerCase("sv");
  return (
    model.tables.find((table) => table.name.toLocaleLowerCase("sv") === wanted) ??
    model.tables.find((table) => table.id === nameOrId)
  );
}

/** The index of the column with this name, in any case; -1 when there is none. */
export function findColumn(table: TableModel, name: string): number {
  const wanted = name.toLocaleLowerCase("sv");
  return table.columns.findIndex((column) => column.name.toLocaleLowerCase("sv") === wanted);
}
