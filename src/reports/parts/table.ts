import { nameKey } from "../../domain/nameKey";
import type { ReportCell, ReportRow } from "../../sheets/report/reportSheet";
import { rightWords, words } from "./cells";
import { headingRows, note } from "./rows";

/** A column of a report's table: its header and what it shows of a record. Numbers stand to the right, and so does their header. */
export interface Column<T> {
  readonly header: string;
  readonly align?: "right";
  readonly cell: (record: T) => ReportCell | undefined;
}

/** A table of records. `keyOf` names a record for ever; `empty` says what to fill in when there is none. */
export interface Table<T> {
  readonly key: string;
  readonly columns: readonly Column<T>[];
  readonly records: readonly T[];
  readonly keyOf: (record: T) => string;
  readonly empty: string;
}

/** A table under a heading with its paragraph (`sectionSource`). */
export interface Section<T> extends Table<T> {
  readonly heading: string;
  readonly rule: string;
}

/** A column of words. */
export function wordColumn<T>(header: string, textOf: (record: T) => string | undefined): Column<T> {
  return { header, cell: (record) => words(textOf(record)) };
}

/** A column of numbers. */
export function numberColumn<T>(header: string, cell: Column<T>["cell"]): Column<T> {
  return { header, align: "right", cell };
}

/** The header and a row per record, or the line that says what to fill in. Never throws. */
export function tableRows<T>(table: Table<T>): readonly ReportRow[] {
  const { key, columns, records, keyOf } = table;
  if (records.length === 0) return [note(`${key}/empty`, table.empty)];
  return [
    headerRow(key, columns),
    ...records.map((record) => recordRow(`${key}:${nameKey(keyOf(record))}`, columns, record)),
  ];
}

/** A heading, its paragraph, and the table. */
export function sectionRows<T>(section: Section<T>): readonly ReportRow[] {
  return [...headingRows(section.key, section.heading, section.rule), ...tableRows(section)];
}

/** One record's row, for a table that is put together of several kinds of records. */
export function recordRow<T>(key: string, columns: readonly Column<T>[], record: T): ReportRow {
  return { key, kind: "row", cells: columns.map((column) => column.cell(record)) };
}

/** The sum under a table: as a row, set off from those above. */
export function totalRow<T>(key: string, columns: readonly Column<T>[], record: T): ReportRow {
  return { ...recordRow(key, columns, record), kind: "total" };
}

/** The columns' names. */
export function headerRow(
  key: string,
  columns: readonly { readonly header: string; readonly align?: "right" }[],
): ReportRow {
  const cells = columns.map(({ header, align }) => {
    if (header === "") return undefined;
    return align === "right" ? rightWords(header) : words(header);
  });
  return { key: `${key}/header`, kind: "header", cells };
}
