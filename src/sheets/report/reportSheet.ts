import type { Light } from "../../domain/light";
import type { CellFormula } from "./cellFormula";
import type { ReportChart } from "./reportChart";

/** The reports that the add-in makes; those per unit make a sheet for each. */
export const REPORT_IDS = [
  "overview",
  "bridge",
  "scenarios",
  "operationalPlan",
  "oversight",
  "dialogue",
  "internalControl",
  "resultAnalysis",
  "matrix",
  "yearWheel",
  "glossary",
] as const;

export type ReportId = (typeof REPORT_IDS)[number];

/** Sheets that are made where they are asked for in the pane, about what is shown there: not among the reports to choose. */
export const ASKED_SHEET_IDS = ["explanation", "comparison", "versionBridge"] as const;

/** What a sheet of the add-in's may hold. */
export type SheetId = ReportId | (typeof ASKED_SHEET_IDS)[number];

/** One sheet of a report, as data. Column 0 is the first that is seen; the row keys stand in a hidden column before it. */
export interface ReportSheet {
  readonly report: SheetId;
  /** The unit that the sheet is for, where the report makes one for each; of a sheet asked for, what it is about. */
  readonly unit?: string;
  /** The sheet's name, at most 31 characters, as Excel allows. */
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  /** The whole sheet is to be printed on one page; otherwise it is one page wide. */
  readonly onePage?: true;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Printed at the top and bottom of each page. */
  readonly header: string;
  readonly footer: string;
  readonly rows: readonly ReportRow[];
  readonly charts?: readonly ReportChart[];
}

/**
 * What a row is: its looks follow from that. `note` is a line of prose over the whole width; `text` is a box for the user's
 * own words, never overwritten: its `cells` hold a label, and what is written under it stays when the report is remade.
 */
export type ReportRowKind = "title" | "subtitle" | "heading" | "header" | "row" | "total" | "note" | "text" | "space";

export interface ReportRow {
  /** Names the row on its sheet for ever: `frames:Omsorg`. Unique; what the user has written by a row follows its key. */
  readonly key: string;
  readonly kind: ReportRowKind;
  /** From the first column; an undefined cell is left alone. */
  readonly cells: readonly (ReportCell | undefined)[];
  /** The row begins a new page. */
  readonly breakBefore?: true;
  /** For `note`, `text` and `space`: lines of height; from the text's length when not given. */
  readonly lines?: number;
}

/**
 * A cell: words, a number with Excel's format (and a formula that gives it, of other cells of the sheet), or a light (word, shape and colour). In a table that reads as a tree the words
 * of what others belong to are `strong`, and the first words of those that belong to it `inner`.
 */
export type ReportCell =
  | { readonly kind: "words"; readonly words: string; readonly align?: "right"; readonly depth?: "strong" | "inner" }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly numberFormat: string;
      readonly formula?: CellFormula;
    }
  | { readonly kind: "light"; readonly light: Light };
