import type { TableKey } from "../../domain/source";
import type { CellKind } from "../kinds/cellKind";

/** Where the names of a column are kept. Several targets: the name may stand in any of them. */
export interface Reference {
  readonly targets: readonly { readonly table: TableKey; readonly column: string }[];
  /** True when the rows mean nothing without a target table; then its absence is "missing-table". */
  readonly isNeeded: boolean;
}

/** What a column says about itself, whatever it holds. */
interface ColumnFacts {
  readonly header: string;
  readonly kind: CellKind<unknown>;
  /** What to write there, for an economist: one or two sentences. */
  readonly note: string;
  /** As the user would type it, for the guide. */
  readonly example: string;
}

/** A column that the user fills in. `V` is what an accepted cell gives the row's record. */
export interface InputColumn<V = unknown> extends ColumnFacts {
  readonly isWritten: false;
  /** The table can not be used without the column. */
  readonly isColumnRequired: boolean;
  /** A row can not be used without a value here. */
  readonly isValueRequired: boolean;
  readonly whenEmpty: unknown;
  /** No number and no light depends on the column: a cell that can not be read is told, and the row used as if it were empty. */
  readonly isIncidental: boolean;
  /** Where the table lacks the column, which is told, its rows are used as if its cells were empty. */
  readonly isReadWithoutColumn: boolean;
  readonly refersTo: Reference | undefined;
  /** Never set: carries `V` to the type of the table's records. */
  readonly valueType?: () => V;
}

/** A column that the add-in writes (`*` in the contract). */
export interface WrittenColumn extends ColumnFacts {
  readonly isWritten: true;
}

export type Column = InputColumn | WrittenColumn;

/** What the builders below are given. */
interface About {
  readonly note: string;
  readonly example: string;
  readonly refersTo?: Reference;
  readonly isIncidental?: true;
  readonly isReadWithoutColumn?: true;
}

/** A column whose every row must have a value. */
export function required<T>(header: string, kind: CellKind<T>, about: About): InputColumn<T> {
  return { ...input(header, kind, about), isColumnRequired: true, isValueRequired: true };
}

/** A column that may be empty or missing. */
export function optional<T>(header: string, kind: CellKind<T>, about: About): InputColumn<T | undefined> {
  return input(header, kind, about);
}

/** A column whose cells may be empty, but which the table's results can not do without. */
export function expected<T>(header: string, kind: CellKind<T>, about: About): InputColumn<T | undefined> {
  return { ...input(header, kind, about), isColumnRequired: true };
}

/** A column whose empty cells mean `whenEmpty`. */
export function defaulted<T>(
  header: string,
  kind: CellKind<T>,
  about: About & { readonly whenEmpty: NoInfer<T> },
): InputColumn<T> {
  return { ...input(header, kind, about), whenEmpty: about.whenEmpty };
}

/** A column that the add-in writes. */
export function written(
  header: string,
  kind: CellKind<unknown>,
  about: Pick<About, "note" | "example">,
): WrittenColumn {
  return { header, kind, note: about.note, example: about.example, isWritten: true };
}

function input(header: string, kind: CellKind<unknown>, about: About): InputColumn<never> {
  const { note, example, refersTo, isIncidental = false, isReadWithoutColumn = false } = about;
  const presence = { isColumnRequired: false, isValueRequired: false, whenEmpty: undefined };
  const needs = { isIncidental, isReadWithoutColumn };
  return { header, kind, note, example, refersTo, isWritten: false, ...presence, ...needs };
}
