import type { Column } from "../sheets/contract/column";

/** The part of a contract table that a result is written by. */
interface ResultTable {
  readonly columns: Readonly<Record<string, Column>>;
}

/** The headers of a table's columns, as the workbook has them: the same in every language. */
export function headersOf<K extends string>(
  table: { readonly columns: Readonly<Record<K, Column>> },
  columns: readonly K[],
): readonly string[] {
  return columns.map((column) => table.columns[column].header);
}

/** A value as the table's column writes it: the word of a light or a state, else the value itself. */
export function wordOf(table: ResultTable, column: string, value: unknown): string | number {
  const written = value === undefined ? "" : table.columns[column]?.kind.write(value);
  return typeof written === "number" ? written : String(written ?? "");
}
