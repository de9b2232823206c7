import type { Finding } from "../../domain/finding";
import type { Place } from "../../domain/source";
import type { CellContent, ColumnValidation } from "../tableData";

/** What a column holds, in words that a text can choose its unit and its advice by. */
export type KindName =
  | "text"
  | "amount"
  | "price"
  | "percent"
  | "number"
  | "count"
  | "whole"
  | "year"
  | "period"
  | "age"
  | "date"
  | "flag"
  | "choice"
  | "value"
  | "light";

/** One cell, read: its value, or the findings that say why there is none. A value can carry advice with it. */
export type CellReading<T> =
  | { readonly isRead: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly isRead: false; readonly findings: readonly Finding[] };

/** One kind of cell: how it is read, written, shown and guarded. */
export interface CellKind<T> {
  readonly name: KindName;
  /** In Excel's own (en-US) notation. */
  readonly numberFormat: string;
  readonly align: "left" | "right";
  readonly validation: ColumnValidation | undefined;
  /** Reads a cell that is neither empty nor an Excel error. */
  read(content: CellContent, at: Place): CellReading<T>;
  /** The content that reads back as the same value. */
  write(value: T): CellContent;
}

/** A cell that could be read. */
export function read<T>(value: T, ...findings: readonly Finding[]): CellReading<T> {
  return { isRead: true, value, findings };
}

/** A cell that could not be read. */
export function unread(...findings: readonly Finding[]): {
  readonly isRead: false;
  readonly findings: readonly Finding[];
} {
  return { isRead: false, findings };
}
