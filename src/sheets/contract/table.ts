import type { Sourced, TableKey } from "../../domain/source";
import type { Column } from "./column";

/** Columns by their key, which is the record's field; their order is the contract's. */
export type Columns = Readonly<Record<string, Column>>;

/** One table of the contract, described once: for reading, checking, writing, the template and the guide. */
export interface TableContract<C extends Columns = Columns> {
  readonly key: TableKey;
  /** The table's and its sheet's name; in the Excel table's own name a space becomes `_`. */
  readonly name: string;
  /** What the table is for, in one sentence. */
  readonly purpose: string;
  readonly columns: C;
  /** Rows are added to it and stay: no run replaces what stands there. */
  readonly isRecord?: true;
  /** Its sheet is made hidden. */
  readonly isHidden?: true;
  /** The columns that together may occur once only; empty when rows may repeat. */
  readonly uniqueBy: readonly string[];
  /** Fields of the record that are joined from several columns, with the column a finding about them points at. */
  readonly joined?: Readonly<Record<string, string>>;
}

/** What an accepted row of a table gives. */
export type RecordOf<C extends Columns> = Sourced & {
  readonly [K in keyof C as C[K] extends { readonly isWritten: true } ? never : K]: C[K] extends {
    readonly valueType?: () => infer V;
  }
    ? V
    : never;
};

/** Names columns by key; checked against the table's own columns. */
interface NamesOwnColumns<K> {
  readonly uniqueBy: readonly K[];
  readonly joined?: Readonly<Record<string, K>>;
}

/** Keeps the columns' own types, so that a record of the table is typed by its description. */
export function defineTable<const C extends Columns>(
  table: TableContract<C> & NamesOwnColumns<keyof C & string>,
): TableContract<C> {
  return table;
}

/** The Excel table's name: `Finansiella mål` is `Finansiella_mål`. */
export function excelName(table: Pick<TableContract, "name">): string {
  return table.name.replaceAll(" ", "_");
}
