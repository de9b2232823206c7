import type { CellContent } from "../../src/sheets/tableData";

/** Rows of contract tables by table name and header; headers that are left out stay empty. */
export type ExampleTables = Readonly<Record<string, readonly Readonly<Record<string, CellContent>>[]>>;
