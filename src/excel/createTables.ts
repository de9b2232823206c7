import type { CreateTableChange, LightChange } from "../sheets/tableData";
import { createTable } from "./createTable";

/** A table to be made and the name of the new sheet it gets. */
export interface NewTable {
  readonly change: CreateTableChange;
  readonly sheet: string;
}

/** Asks for the names of the sheets there are. */
export function askSheetNames(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load({ name: true });
  return sheets;
}

/**
 * Gives each new table a sheet of its own with the table's name; a sheet that has the name already is the user's, and the
 * new one gets a number.
 *
 * @example placeTables(["Ramar"], [ramar]) // [{ sheet: "Ramar (2)", … }]
 */
export function placeTables(taken: readonly string[], changes: readonly CreateTableChange[]): readonly NewTable[] {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  return changes.map((change) => {
    const sheet = freeName(change.layout.sheet, names);
    names.add(sheet.toLowerCase());
    return { change, sheet };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** Adds the sheets and makes the tables. */
export function makeTables(context: Excel.RequestContext, tables: readonly NewTable[]): void {
  for (const { change, sheet } of tables) createTable(context.workbook.worksheets.add(sheet), change);
}

/** The lights of new tables, to be painted and shaped like all others. */
export function lightsOf(tables: readonly NewTable[]): readonly LightChange[] {
  return tables.flatMap(({ change, sheet }) =>
    change.lights.map(
      ({ row, column, light }): LightChange => ({
        kind: "light",
        table: change.layout.table,
        at: { sheet, row: row + 1, column },
        light,
      }),
    ),
  );
}
