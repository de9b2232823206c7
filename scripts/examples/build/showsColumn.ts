import type { ColumnLayout, CreateTableChange } from "../../../src/sheets/tableData";
import type { ExampleTables } from "../exampleTables";

/** The user's own column that says what a row of an example shows. */
export const SHOWS = "Visar";

const LAYOUT: ColumnLayout = {
  header: SHOWS,
  note: "En egen kolumn i exemplet: vad raden visar. Tillägget läser den inte.",
  width: 60,
  numberFormat: "@",
  align: "left",
  validation: undefined,
  written: false,
};

/** The table with the column last, when any of its rows says what it shows. */
export function withShows(change: CreateTableChange, rows: ExampleTables[string]): CreateTableChange {
  if (!rows.some((row) => row[SHOWS])) return change;
  return { ...change, layout: { ...change.layout, columns: [...change.layout.columns, LAYOUT] } };
}
