import type { ChartModel } from "./charts/chart";
import type { SheetId, TableId } from "./ids";
import type { CellFormat, StyleId, StyleTable } from "./style";

/*
 * The workbook that answers Office.js, as plain data. Rows and columns count from 0.
 * Only the functions in `src/host/model` change it: they remember what was there before (`SheetModel.original`), so that
 * saving rewrites only what differs from the file that was opened, and undoing a change leaves no trace.
 */

export type CellError = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";

/** What a cell holds or a formula came to. An empty cell is `null`; errors are told apart from text. */
export type CellValue = string | number | boolean | null | { readonly error: CellError };

export interface Cell {
  readonly value: CellValue;
  /** In English with a leading "=", as Office.js has it; undefined for a constant. */
  readonly formula: string | undefined;
  /** Range a dynamic or legacy array formula fills, when this cell is its anchor. */
  readonly arrayRange?: GridRange;
  /** True when this cell shows a part of another cell's array result: it has a value but may not be written. */
  readonly spilled?: boolean;
  /** The formula's value could not be computed here: the file is marked for recalculation on opening. */
  readonly stale?: boolean;
  readonly style: StyleId;
}

/** A rectangle of cells, both ends included, from 0. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `row * 16384 + column`. */
export type CellKey = number;

export interface Protection {
  readonly protected: boolean;
  /** Raw attributes of the file's sheetProtection, for options. */
  readonly options: Readonly<Record<string, string>>;
}

export interface Validation {
  readonly range: GridRange;
  readonly rule:
    | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
    | {
        readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
        readonly operator: string;
        readonly formula1: string | number;
        readonly formula2: string | number | undefined;
      }
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "any" };
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string } | undefined;
  readonly errorAlert:
    | {
        readonly showAlert: boolean;
        readonly style: "Stop" | "Warning" | "Information";
        readonly title: string;
        readonly message: string;
      }
    | undefined;
}

/** How a sheet is put on paper. The rows and columns that are repeated are a defined name: see `printTitles.ts`. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** A size in per cent, or the number of pages to fit on across and down, where `undefined` is any number. */
  readonly zoom:
    | { readonly scale: number }
    | { readonly across: number | undefined; readonly down: number | undefined };
  readonly centerHorizontally: boolean;
  /** Undefined where the file says none, or one the host has no name for. */
  readonly paperSize: "Letter" | "A3" | "A4" | "A5" | undefined;
}

/** What is printed at the top and bottom of every page, with Excel's codes: `&P` is the page, `&N` their number. */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** A setting of a sheet that was changed since the file was opened. */
export type SheetChange =
  | "name"
  | "visibility"
  | "tabColor"
  | "columnWidths"
  | "frozen"
  | "validations"
  | "notes"
  | "merges"
  | "protection"
  | "pageLayout"
  | "headerFooter"
  | "rowBreaks"
  | "gridlines"
  | "rowHeights"
  | "columnStyles"
  | "rowStyles"
  | "charts";

export interface SheetModel {
  readonly id: SheetId;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string | undefined;
  readonly cells: Map<CellKey, Cell>;
  /** Cells that were changed since opening, with what they were; `undefined`: there was no cell. */
  readonly original: Map<CellKey, Cell | undefined>;
  protection: Protection;
  readonly merges: GridRange[];
  /** Column widths in points as Office.js counts them; absent means the sheet's default. */
  readonly columnWidths: Map<number, number>;
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  readonly validations: Validation[];
  pageLayout: PageLayout;
  headerFooter: HeaderFooter;
  /** Rows that begin a new page by somebody's wish, ascending. */
  rowBreaks: readonly number[];
  showGridlines: boolean;
  /** Notes (anteckningar, not threaded comments) by cell. */
  readonly notes: Map<CellKey, { readonly author: string; readonly text: string }>;
  /** Charts in the order they lie over each other. */
  readonly charts: ChartModel[];
  /** Heights in points of rows that have one of their own. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly columnStyles: Map<number, StyleId>;
  readonly rowStyles: Map<number, StyleId>;
  /** Which of the sheet's own settings changed since opening (cells are told by `original`). */
  readonly changed: Set<SheetChange>;
  /** The part this sheet was read from; undefined for a sheet made since. */
  readonly part: string | undefined;
}

export interface TableColumnModel {
  readonly id: number;
  name: string;
  /** Formula of a calculated column, as the file has it. */
  readonly calculatedFormula: string | undefined;
}

export interface TableModel {
  readonly id: TableId;
  name: string;
  sheetId: SheetId;
  /** The whole table with header and totals row. */
  range: GridRange;
  readonly columns: TableColumnModel[];
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  showBandedRows: boolean;
  changed: boolean;
  readonly part: string | undefined;
}

export interface NameModel {
  readonly name: string;
  /** Without "=". */
  formula: string;
  /** Sheet the name is local to. */
  readonly sheetId: SheetId | undefined;
  visible: boolean;
  changed: boolean;
}

/** The opened file, untouched, by part name; undefined for a new workbook. */
export interface PackageSource {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The file as it was: saving without a change gives exactly these bytes. */
  readonly bytes: Uint8Array;
}

export interface WorkbookModel {
  name: string;
  readonly sheets: SheetModel[];
  readonly tables: TableModel[];
  readonly names: NameModel[];
  readonly styles: StyleTable;
  activeSheet: SheetId;
  selection: { sheetId: SheetId; range: GridRange };
  /** Whether dates count from 1904. */
  date1904: boolean;
  /** The file asks for a full calculation on opening, or some formula has no cached value. */
  needsCalculation: boolean;
  structureProtected: boolean;
  readonly source: PackageSource | undefined;
  /** Sheets deleted or reordered since opening. */
  structureChanged: boolean;
}

export type { CellFormat, SheetId, StyleId, StyleTable, TableId };
