import type { Citation } from "../rule";
import type { TableKey } from "../source";
import { type ComparedVersions, compareFrames, type FrameComparison } from "./compareFrames";
import { type KeptBook, type KeptCell, type KeptRow, type KeptTable, keptCell } from "./keptBook";
import { type ComparedTables, pairRows, type RowPair, saysSame, type TablePair } from "./pairRows";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-5"];

/** A cell that says something else, or a row that only one of the versions has. */
export type AssumptionChange = CellChange | RowChange;

interface ChangedRow {
  readonly table: TableKey;
  /** The cells that name the row, as they stand. */
  readonly names: readonly KeptCell[];
  /** Service and target group that the row is about, where it says. */
  readonly service: string | undefined;
  readonly group: string | undefined;
}

export interface CellChange extends ChangedRow {
  readonly kind: "changed";
  readonly column: string;
  readonly before: KeptCell;
  readonly after: KeptCell;
  /** The row in the later version, from 1. */
  readonly row: number;
}

export interface RowChange extends ChangedRow {
  readonly kind: "added" | "removed";
  /** The row in the version that has it, from 1. */
  readonly row: number;
  /** What the row says besides its names, by column. */
  readonly cells: readonly (readonly [string, KeptCell])[];
}

/** What differs between two versions: the assumptions, cell by cell, and the frames. Empty lists when nothing does. */
export interface VersionComparison {
  readonly assumptions: readonly AssumptionChange[];
  readonly frames: FrameComparison;
}

/** Gives the columns that together name a row of a table; none where rows may repeat. */
export type KeyOf = (table: TableKey) => readonly string[];

/** How two versions are compared. Where rows of one are missing, a row that only one of them has is nothing to tell. */
export interface Comparing extends ComparedVersions {
  readonly keyOf: KeyOf;
}

/** A row without a key is named by its first cells. */
const NAMING_CELLS = 2;

/**
 * Compares two versions, or a version and the workbook as it stands: every cell that says something else, every row that came
 * or went, and every frame that is another. Rows are paired by their table's key (`keyOf`), so that a sorted table has not
 * changed. Order: tables as the later version has them, then rows.
 *
 * Source: T3.2-c, T3.2-d, T3.2-e (what a frame is computed from). Never throws.
 */
export function compareVersions(
  before: KeptBook,
  after: KeptBook,
  { keyOf, bridges, isPartial = false }: Comparing,
): VersionComparison {
  const tables = [...new Set([...after, ...before].map(({ table }) => table))];
  const assumptions = tables
    .filter((table) => table !== "frames")
    .flatMap((table) => changesIn({ before: tableIn(before, table), after: tableIn(after, table), key: keyOf(table) }))
    .filter(({ kind }) => !isPartial || kind === "changed");
  return { assumptions, frames: compareFrames(before, after, { bridges, isPartial }) };
}

/** A version's table; one without rows where it has none. */
export function tableIn(book: KeptBook, table: TableKey): KeptTable {
  return book.find((one) => one.table === table) ?? { table, columns: [], rows: [] };
}

function changesIn({ before, after, key }: TablePair): readonly AssumptionChange[] {
  const tables = { before, after, key, columns: [...new Set([...after.columns, ...before.columns])] };
  return pairRows(tables)
    .flatMap((pair) => changesOf(tables, pair))
    .sort((one, other) => one.row - other.row);
}

function changesOf(tables: ComparedTables, { before, after }: RowPair): readonly AssumptionChange[] {
  if (before && after) return cellChanges(tables, before, after);
  if (after) return [rowChange("added", tables.after, { row: after, key: tables.key })];
  return before ? [rowChange("removed", tables.before, { row: before, key: tables.key })] : [];
}

function cellChanges(tables: ComparedTables, before: KeptRow, after: KeptRow): readonly CellChange[] {
  return tables.columns.flatMap((column) => {
    const [old, fresh] = [keptCell(tables.before, before, column), keptCell(tables.after, after, column)];
    if (saysSame(old, fresh)) return [];
    const row = aboutRow(tables.after, { row: after, key: tables.key });
    return [{ ...row, kind: "changed", column, before: old, after: fresh, row: after.row } as const];
  });
}

interface NamedRow {
  readonly row: KeptRow;
  readonly key: readonly string[];
}

function rowChange(kind: RowChange["kind"], table: KeptTable, named: NamedRow): RowChange {
  const names = namingColumns(table, named.key);
  const cells = table.columns.flatMap((column): [string, KeptCell][] => {
    const cell = keptCell(table, named.row, column);
    return names.includes(column) || cell === "" ? [] : [[column, cell]];
  });
  return { ...aboutRow(table, named), kind, row: named.row.row, cells };
}

function namingColumns({ columns }: KeptTable, key: readonly string[]): readonly string[] {
  return key.length > 0 ? key : columns.slice(0, NAMING_CELLS);
}

function aboutRow(table: KeptTable, { row, key }: NamedRow): ChangedRow {
  const textIn = (column: string) => {
    const text = String(keptCell(table, row, column)).trim();
    return text === "" ? undefined : text;
  };
  const names = namingColumns(table, key).map((column) => keptCell(table, row, column));
  return { table: table.table, names, service: textIn("service"), group: textIn("group") };
}
