import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../../src/domain/outcome";
import type { Workbook } from "../../../src/domain/rows";
import type { TableKey } from "../../../src/domain/source";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { type ReadResult, readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { TableData } from "../../../src/sheets/tableData";
import { outputRows } from "../../../src/sheets/writing/outputRows";
import { rowResults } from "../../../src/sheets/writing/rowResults";

export const EXAMPLES = [
  "lindmo",
  "modell-tranemo",
  "modell-sundsvall",
  "modell-lerum",
  "modell-timra",
  "sjobo-2020",
] as const;
const COLUMNS = 16384;

/** An example workbook's tables as they stand in the file. */
export function exampleTables(name: string): readonly TableData[] {
  const model = openXlsx(readFileSync(join(__dirname, `../../../assets/${name}.xlsx`)), `${name}.xlsx`);
  return model.tables.map((table) => {
    const sheet = model.sheets.find(({ id }) => id === table.sheetId);
    if (!sheet) throw new Error(`no sheet of ${table.name}`);
    const { top, bottom, left, right } = table.range;
    const rowAt = (row: number) =>
      Array.from({ length: right - left + 1 }, (_, index) =>
        contentOf(sheet.cells.get(row * COLUMNS + left + index)?.value),
      );
    return {
      name: table.name,
      sheet: sheet.name,
      sheetProtected: false,
      top,
      left,
      headers: rowAt(top).map(String),
      values: Array.from({ length: bottom - top }, (_, index) => rowAt(top + 1 + index)),
      looks: new Map(),
      mergedAddresses: [],
      hasTotals: false,
      hasFormulas: false,
      calculatedColumns: new Set<number>(),
    } satisfies TableData;
  });
}

/** An error reads as its text. */
function contentOf(value: unknown): TableData["values"][number][number] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === undefined || value === null ? "" : "#N/A";
}

/** An example workbook, read. */
export function readExample(name: string): ReadResult {
  return readWorkbook(exampleTables(name));
}

/** A cell that a run writes, with the value it writes there. */
export interface WrittenCell {
  readonly table: TableKey;
  readonly row: number;
  readonly column: string;
  readonly value: unknown;
}

/** Every cell that a run writes: results in the users' tables, and all of the add-in's own. */
export function writtenCells(outcome: Outcome): readonly WrittenCell[] {
  const own = [...rowResults(outcome)].flatMap(([table, rows]) =>
    [...rows].flatMap(([row, values]) =>
      Object.entries(values).map(([column, value]) => ({ table, row, column, value })),
    ),
  );
  const records: Readonly<Partial<Record<TableKey, readonly object[]>>> = {
    frames: outcome.frames,
    frameBasis: outcome.frameTerms,
    recoveries: outcome.recoveries,
    balanceDeficits: outcome.balanceDeficits,
  };
  const ours = [...outputRows(outcome).keys()].flatMap((table) =>
    (records[table] ?? []).flatMap((record, index) =>
      Object.keys(CONTRACT[table].columns).map((column) => ({
        table,
        row: index + 1,
        column,
        // Results have the columns' own names; which of them the union can not see.
        value: (record as Readonly<Record<string, unknown>>)[column],
      })),
    ),
  );
  return [...own, ...ours];
}

/** The columns that a run writes, by table. */
export function writtenColumns(tables: readonly TableKey[]): readonly string[] {
  return tables.flatMap((table) =>
    Object.entries(CONTRACT[table].columns).flatMap(([column, { isWritten }]) =>
      isWritten ? [`${table}.${column}`] : [],
    ),
  );
}

/** What a workbook's own cell holds, as it was read. */
export function valueIn(
  workbook: Workbook,
  { table, row }: { readonly table: TableKey; readonly row?: number },
): object | undefined {
  const rows = table in workbook ? workbook[table as keyof Workbook] : [];
  return Array.isArray(rows) ? rows.find(({ at }) => at.row === row) : undefined;
}
