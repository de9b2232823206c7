import type { Period } from "../../domain/period";
import type { AmountUnit, Settings } from "../../domain/settings";
import type { Place, TableKey } from "../../domain/source";
import type { UnreadEffect } from "../../domain/unreadEffect";
import type { Formats } from "../pane/formats";
import { formatsFor } from "../pane/formatsFor";
import type { Language } from "../pane/textsFor";

/** The Swedish names of the workbook, and what its columns hold; the texts know none of them themselves. */
export interface WorkbookNames {
  readonly amountUnit: AmountUnit;
  tableName(table: TableKey): string;
  columnHeader(table: TableKey, column: string): string;
  /** `"amount"`, `"price"`, `"percent"`, `"whole"` … */
  columnKind(table: TableKey, column: string | undefined): string | undefined;
  settingName(key: keyof Settings): string;
  settingKind(key: keyof Settings): string;
  /** What becomes of the results when the cell can not be read. */
  unreadEffect(at: Place): UnreadEffect;
  /** As the user would type it; of a setting its default. */
  exampleOf(at: Place): string | number | undefined;
  /** The cell's address on its sheet, such as `C7`, where it is known. */
  cellOf(at: Place): string | undefined;
}

/** What the texts are made of: the finding's own names, and formats in its language. */
export interface FindingWords {
  readonly table: string;
  /** The column's header; of a setting the setting's own name. */
  readonly column: string;
  readonly row: number | undefined;
  readonly kind: string | undefined;
  readonly unreadEffect: UnreadEffect;
  /** True for a finding about a row of Inställningar. */
  readonly isSetting: boolean;
  /** The finding's own cell, such as `C7`; undefined where it is not known. */
  readonly cell: string | undefined;
  /** A value as the user would type it in the column: `2,5 %`. */
  readonly example: string | undefined;
  /** The cell in another row of the finding's table and column, counted from 1 under the header. */
  cellInRow(row: number): string | undefined;
  name(table: TableKey): string;
  /** A column's Swedish header by its key: `header("goals", "parent")` is `Överordnat mål`. */
  header(table: TableKey, column: string): string;
  /** Several tables: `Mål och Faktorer`. */
  tables(tables: readonly TableKey[]): string;
  setting(key: keyof Settings): string;
  /** With the workbook's unit: `1 250 tkr`. */
  amount(value: number): string;
  /** As the finding's column has it: an amount, a price in kr, a percentage, or a plain number. */
  value(value: number): string;
  number(value: number): string;
  /** `75 %` of 0.75. */
  share(value: number): string;
  /** `augusti 2026`, `tertial 2 2026`, `2026`. */
  period(period: Period): string;
  /** `31 mars 2026` of an ISO day. */
  day(iso: string): string;
  /** `februari och maj` of the months 2 and 5. */
  months(months: readonly number[]): string;
  /** `A, B och C`. */
  list(words: readonly string[]): string;
  /** `A, B eller C`. */
  either(words: readonly string[]): string;
  /** `1–5 år`, `7 år`, `90 år och äldre`. */
  ages(from: number, to: number | undefined): string;
}

const AGES = {
  sv: { years: "år", older: "år och äldre" },
  en: { years: "years", older: "years and older" },
} as const;

/** The words for a finding at a place. */
export function findingWords(at: Place, language: Language, names: WorkbookNames): FindingWords {
  const formats = formatsFor(language, names.amountUnit);
  const kind = at.setting === undefined ? names.columnKind(at.table, at.column) : names.settingKind(at.setting);
  const ages = AGES[language];
  return {
    table: names.tableName(at.table),
    column: columnName(at, names),
    row: at.row,
    kind,
    unreadEffect: names.unreadEffect(at),
    isSetting: at.table === "settings",
    cell: names.cellOf(at),
    example: exampleOf(at, names, formats),
    cellInRow: (row) => names.cellOf({ ...at, row }),
    name: (table) => names.tableName(table),
    header: (table, column) => names.columnHeader(table, column),
    tables: (tables) => formats.list(tables.map((table) => names.tableName(table))),
    setting: (key) => names.settingName(key),
    amount: (value) => formats.amount(value),
    number: (value) => formats.value(value),
    share: (value) => formats.share(value),
    period: (period) => formats.period(period),
    day: (iso) => formats.day(iso),
    months: (months) => formats.months(months),
    list: (words) => formats.list(words),
    either: (words) => formats.either(words),
    value(value) {
      if (kind === "amount") return formats.amount(value);
      if (kind === "percent") return formats.share(value);
      return kind === "price" ? `${formats.value(value)}\u00a0kr` : formats.value(value);
    },
    ages(from, to) {
      if (to === undefined) return `${from}\u00a0${ages.older}`;
      return from === to ? `${from}\u00a0${ages.years}` : `${from}–${to}\u00a0${ages.years}`;
    },
  };
}

/** A setting's default is a number where a column's example is words already. */
function exampleOf(at: Place, names: WorkbookNames, formats: Formats): string | undefined {
  const example = names.exampleOf(at);
  return typeof example === "number" ? formats.share(example) : example;
}

function columnName({ table, column, setting }: Place, names: WorkbookNames): string {
  if (setting !== undefined) return names.settingName(setting);
  return column === undefined ? "" : names.columnHeader(table, column);
}
