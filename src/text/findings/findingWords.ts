import type { AmountUnit, Settings } from "../../domain/settings";
import type { Place, TableKey } from "../../domain/source";
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
}

/** What the texts are made of: the finding's own names, and formats in its language. */
export interface FindingWords {
  readonly table: string;
  readonly column: string;
  readonly row: number | undefined;
  readonly kind: string | undefined;
  name(table: TableKey): string;
  setting(key: keyof Settings): string;
  /** With the workbook's unit: `1 250 tkr`. */
  amount(value: number): string;
  /** As the finding's column has it: an amount, a price in kr, a percentage, or a plain number. */
  value(value: number): string;
  number(value: number): string;
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
  const kind = names.columnKind(at.table, at.column);
  const ages = AGES[language];
  return {
    table: names.tableName(at.table),
    column: at.column === undefined ? "" : names.columnHeader(at.table, at.column),
    row: at.row,
    kind,
    name: (table) => names.tableName(table),
    setting: (key) => names.settingName(key),
    amount: (value) => formats.amount(value),
    number: (value) => formats.value(value),
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
