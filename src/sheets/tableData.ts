import type { Light } from "../domain/light";

/** What a cell gives when read, and what may be written: empty is "". Errors are read as their text (`#N/A`). */
export type CellContent = string | number | boolean;

/** A cell by sheet name and position; rows and columns count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How a light cell looks now; only what a light sets. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** One Excel table as it stands in the workbook, raw: nothing is interpreted yet. */
export interface TableData {
  readonly name: string;
  readonly sheet: string;
  readonly sheetProtected: boolean;
  /** Position of the header's first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Body rows, each as long as the headers. */
  readonly values: readonly (readonly CellContent[])[];
  /** Looks of the body's cells in the columns that carry lights, by header index. */
  readonly looks: ReadonlyMap<number, readonly CellLook[]>;
  /** Addresses of merged cells within the table. */
  readonly mergedAddresses: readonly string[];
  readonly hasTotals: boolean;
  /** Some cell of the body is a formula, so that what is read may change when something is written. */
  readonly hasFormulas: boolean;
  /** Header indexes of columns whose every cell is a formula: Excel fills them down by itself. */
  readonly calculatedColumns: ReadonlySet<number>;
  /** Which cells of the body are formulas; absent where that is not known. */
  readonly formulas?: readonly BodyArea[];
}

/** A rectangle of a table's body; rows and columns count from 0 at the body's first cell. */
export interface BodyArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One change to the workbook, as data: it can be previewed, tested, applied and undone. */
export type Change = ValueChange | LightChange | ResizeChange | CreateTableChange;

/** Texts are written as text, whatever they begin with. */
export interface ValueChange {
  readonly kind: "value";
  /** The workbook's name of the table the cell belongs to, so that the cell is found when tables above it grow. */
  readonly table: string;
  readonly at: CellRef;
  readonly value: CellContent;
  /** Set where the cell is new (a row the table grew by); absent leaves the format alone. */
  readonly numberFormat?: string;
}

/** Word, shape and colours of one light. */
export interface LightChange {
  readonly kind: "light";
  readonly table: string;
  readonly at: CellRef;
  readonly light: Light;
  /** The format that carries the shape, where the cell holds something else than the light's word. */
  readonly numberFormat?: string;
}

/** A table of ours gets more or fewer body rows (at least one). Rows that fall away are emptied. */
export interface ResizeChange {
  readonly kind: "resize";
  readonly table: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly fromRows: number;
  readonly toRows: number;
}

/** A table that does not exist yet, on a sheet that is made when missing. */
export interface CreateTableChange {
  readonly kind: "createTable";
  readonly layout: TableLayout;
  /** Body rows; empty gives one empty row, as Excel requires. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats of single body cells that differ from their column's: body row and column from 0. */
  readonly formats?: readonly { readonly row: number; readonly column: number; readonly numberFormat: string }[];
  /** Lights within the body (the words stand in `rows`): body row and column from 0. No `LightChange` is needed for these. */
  readonly lights: readonly { readonly row: number; readonly column: number; readonly light: Light }[];
}

/** How a contract table is laid out when the add-in makes it. */
export interface TableLayout {
  readonly table: string;
  readonly sheet: string;
  /** The sheet is not shown: what stands there is not for reading. */
  readonly isHidden?: true;
  readonly columns: readonly ColumnLayout[];
}

export interface ColumnLayout {
  readonly header: string;
  readonly note: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  readonly numberFormat: string;
  readonly align: "left" | "right";
  readonly validation: ColumnValidation | undefined;
  /** The column of another table whose names are offered as a list; other names may be written too. */
  readonly choicesFrom?: { readonly table: string; readonly column: string };
  /** The add-in writes this column: shown with a quieter header. */
  readonly written: boolean;
}

export type ColumnValidation =
  | { readonly kind: "list"; readonly words: readonly string[]; readonly strict: boolean }
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number };
